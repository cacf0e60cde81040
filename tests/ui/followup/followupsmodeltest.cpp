#include "ui/followup/followupsmodel.h"
#include "tests/support/testmain.h"
#include "tests/ui/followup/sampleday.h"
#include "ui/followup/openrows.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class FollowUpsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void groupsComeInOrder();
    void oneChangeMovesOneRow();
    void undoBringsTheRowBack();
    void timeMovesRows();
    void aNewOneIsInserted();
    void manyChangesAreReadOnce();
    void manyTopicsAreReadOnce();
    void manyRowsMoveInMoments();
    void doneOnesFold();
    void topicsFollowTheirInteraction();
    void countsTheMonthWithOverdue();
    void openRowsLeaveHeadingsOut();
    void rowsAreReadAloud();

private:
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QModelIndex at(const QString &text) const;

    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<SampleDay> m_day;
    std::unique_ptr<FollowUpsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FollowUpsModelTest::init()
{
    m_log = std::make_unique<TestLog>();
    m_day = std::make_unique<SampleDay>(*m_log);
    m_day->fill();
    m_model = std::make_unique<FollowUpsModel>(m_log->followUps, m_log->interactions, m_log->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void FollowUpsModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_day.reset();
    m_log.reset();
}

QStringList FollowUpsModelTest::rows() const
{
    QStringList rows;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i);
        const QVariant count = index.data(FollowUpsModel::CountRole);
        rows
            << (count.isValid() ? u"[%1 %2]"_s.arg(index.data().toString()).arg(count.toInt())
                                : index.data().toString());
    }
    return rows;
}

QModelIndex FollowUpsModelTest::at(const QString &text) const
{
    return m_model->index(static_cast<int>(rows().indexOf(text)));
}

void FollowUpsModelTest::groupsComeInOrder()
{
    FollowUp unclear;
    unclear.text = u"Ask about the meter"_s;
    QVERIFY(m_day->actions().add(unclear));
    QCOMPARE(
        rows(),
        (QStringList{
            u"[Needs a time 1]"_s, u"Ask about the meter"_s, u"[Overdue 1]"_s, u"Engineer update"_s,
            u"[Later today 2]"_s, u"Send courier claim number"_s, u"Email refund form"_s,
            u"[After today 3]"_s, u"Check account unlock"_s, u"Callback about refund"_s,
            u"Confirm meter date"_s, u"[Done today 2]"_s, u"Refund rule in writing"_s,
            u"Account unlock"_s}));
    QCOMPARE(m_model->openCount(), 7);
    QCOMPARE(m_model->overdueCount(), 1);
}

void FollowUpsModelTest::oneChangeMovesOneRow()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const FollowUpId courier = m_model->entry(at(u"Send courier claim number"_s))->followUp.id;
    const QPersistentModelIndex other(at(u"Email refund form"_s));
    QVERIFY(m_day->actions().done(courier));
    QCOMPARE(
        m_model->indexOf(courier).data(FollowUpsModel::GroupRole).toInt(),
        static_cast<int>(FollowUpGroup::DoneToday));
    QCOMPARE(rows().mid(2, 2), (QStringList{u"[Later today 1]"_s, u"Email refund form"_s}));
    QVERIFY(other.isValid());
    QCOMPARE(other.data().toString(), u"Email refund form"_s);
    QCOMPARE(reset.size() + removed.size() + inserted.size(), 0);
}

void FollowUpsModelTest::undoBringsTheRowBack()
{
    const QStringList before = rows();
    const FollowUpId overdue = m_model->entry(m_model->index(1))->followUp.id;
    QVERIFY(m_day->actions().done(overdue));
    QVERIFY(rows() != before);
    QVERIFY(m_log->log.undo());
    QCOMPARE(rows(), before);
    QVERIFY(m_day->actions().remove(overdue));
    QCOMPARE(rows().size(), before.size() - 2);
    QVERIFY(m_log->log.undo());
    QCOMPARE(rows(), before);
}

void FollowUpsModelTest::timeMovesRows()
{
    m_log->clock.advance(std::chrono::hours(2));
    m_model->refresh();
    QCOMPARE(m_model->overdueCount(), 3);
    QVERIFY(!m_model->indexOf(FollowUpGroup::LaterToday).isValid());
    m_log->clock.advance(std::chrono::hours(12));
    m_model->refresh();
    QCOMPARE(m_model->indexOf(FollowUpGroup::DoneToday).isValid(), false);
    QCOMPARE(
        m_model->index(m_model->indexOf(FollowUpGroup::LaterToday).row())
            .data(FollowUpsModel::CountRole)
            .toInt(),
        2);
}

void FollowUpsModelTest::aNewOneIsInserted()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_day->addPromise("Call the bank", "77", "2026-05-14T16:10");
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(
        rows().mid(2, 4),
        (QStringList{
            u"[Later today 3]"_s, u"Send courier claim number"_s, u"Call the bank"_s,
            u"Email refund form"_s}));
}

void FollowUpsModelTest::manyChangesAreReadOnce()
{
    QSignalSpy read(m_model.get(), &FollowUpsModel::summaryChanged);
    auto changes = m_log->log.begin("import"_L1);
    for (int i = 0; i < 50; ++i) {
        FollowUp followUp;
        followUp.text = u"Imported"_s;
        QVERIFY(m_log->followUps.add(*changes, followUp));
    }
    QVERIFY(changes->commit());
    QCOMPARE(read.size(), 1);
    QCOMPARE(m_model->openCount(), 56);
}

void FollowUpsModelTest::manyTopicsAreReadOnce()
{
    QList<Interaction> talkedAbout;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const FollowUpEntry *row = m_model->entry(m_model->index(i));
        if (row && row->followUp.interaction)
            talkedAbout << m_log->interactions.find(*row->followUp.interaction).value();
    }
    QCOMPARE(talkedAbout.size(), 3);
    QSignalSpy read(m_model.get(), &FollowUpsModel::summaryChanged);
    auto changes = m_log->log.begin("edit"_L1);
    for (Interaction &interaction : talkedAbout) {
        interaction.summary = u"Seen again"_s;
        QVERIFY(m_log->interactions.update(*changes, interaction));
    }
    QVERIFY(changes->commit());
    QCOMPARE(read.size(), 1);
    QCOMPARE(m_model->entry(m_model->index(1))->topic, u"seen again"_s);
}

void FollowUpsModelTest::manyRowsMoveInMoments()
{
    constexpr int Many = 2000;
    m_tester.reset(); // asks about every row at every change
    auto changes = m_log->log.begin("import"_L1);
    for (int i = 0; i < Many; ++i) {
        FollowUp followUp;
        followUp.text = u"Imported %1"_s.arg(i);
        followUp.due = LocalTime::fromIso(u"2026-05-14T16:00"_s, "Europe/London");
        QVERIFY(m_log->followUps.add(*changes, followUp));
    }
    OpenRows open;
    open.setSourceModel(m_model.get());
    QElapsedTimer watch;
    watch.start();
    QVERIFY(changes->commit());
    const qint64 added = watch.restart();
    m_log->clock.advance(std::chrono::hours(3)); // all become overdue
    m_model->refresh();
    const qint64 moved = watch.restart();
    m_model->refresh();
    const qint64 stayed = watch.elapsed();
    qInfo(
        "%d follow-ups: added in %lld ms, overdue in %lld ms, the same again in %lld ms", Many,
        added, moved, stayed);
    QCOMPARE(m_model->openCount(), Many + 6);
    QCOMPARE(m_model->overdueCount(), Many + 3);
    QCOMPARE(open.rowCount(), Many + 6);
    QVERIFY(added < 2000 && moved < 2000 && stayed < 2000);
}

void FollowUpsModelTest::doneOnesFold()
{
    m_model->setDoneFolded(true);
    QCOMPARE(rows().last(), u"[Done today 2]"_s);
    m_model->setDoneFolded(false);
    QCOMPARE(rows().last(), u"Account unlock"_s);
}

void FollowUpsModelTest::topicsFollowTheirInteraction()
{
    const FollowUpEntry *row = m_model->entry(m_model->index(1));
    QCOMPARE(row->topic, u"line down"_s);
    Interaction interaction = m_log->interactions.find(*row->followUp.interaction).value();
    interaction.summary = u"Router <b>dead</b>"_s;
    auto changes = m_log->log.begin("edit"_L1);
    QVERIFY(m_log->interactions.update(*changes, interaction));
    QVERIFY(changes->commit());
    QCOMPARE(m_model->entry(m_model->index(1))->topic, u"router <b>dead</b>"_s);
}

void FollowUpsModelTest::countsTheMonthWithOverdue()
{
    QCOMPARE(m_model->thisMonth().due(), 0);
    m_model->followMonth();
    QCOMPARE(m_model->thisMonth().keptOnTime, 2);
    QCOMPARE(m_model->thisMonth().overdueOpen, 1);
    QCOMPARE(m_model->thisMonth().due(), 3);
}

void FollowUpsModelTest::openRowsLeaveHeadingsOut()
{
    OpenRows open;
    open.setSourceModel(m_model.get());
    QCOMPARE(open.rowCount(), 6);
    QCOMPARE(open.index(0, 0).data().toString(), u"Engineer update"_s);
}

void FollowUpsModelTest::rowsAreReadAloud()
{
    QString spoken = m_model->index(1).data(Qt::AccessibleTextRole).toString();
    spoken.remove(QChar(0x2066)).remove(QChar(0x2069));
    QCOMPARE(spoken, u"Engineer update, Customer 2086, chat, line down, 14:15, 16 min late"_s);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"Overdue, 1"_s);
}

EVENKEEL_TEST(FollowUpsModelTest)
#include "followupsmodeltest.moc"
