#include "ui/interaction/logmodel.h"

#include "core/capture/journal.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;

/// The rows of the Log follow every change without a reset.
class LogModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void groupsByDayNewestFirst();
    void newInteractionTakesItsPlace();
    void anotherDayGetsItsGroup();
    void deletingTheLastOfADayTakesItsGroup();
    void undoBringsTheRowBack();
    void changedTimeMovesTheRow();
    void ratingChangesOneRow();
    void whatDoesNotMatchStaysOut();
    void readsPageByPage();
    void readsOnToARowThatIsLookedFor();

private:
    [[nodiscard]] QStringList shown() const;

    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void LogModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_log = std::make_unique<TestLog>();
    m_timeline = std::make_unique<Timeline>(m_log->database);
    m_journal = std::make_unique<Journal>(
        m_log->log, m_log->interactions, m_log->followUps, m_log->ratings);
    m_log->addInteraction(u"old"_s, hours(30));
    m_log->addInteraction(u"first"_s, hours(3));
    m_log->addInteraction(u"second"_s, hours(1));
    m_model = std::make_unique<LogModel>(m_log->log, *m_timeline);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setQuery({});
}

/// Groups as "day(count)", interactions as their summary.
QStringList LogModelTest::shown() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(LogModel::IsGroupRole).toBool())
            rows << u"%1(%2)"_s.arg(index.data(LogModel::DayRole).toDate().toString(u"d MMM"_s))
                        .arg(index.data(LogModel::CountRole).toInt());
        else
            rows << m_model->row(row)->interaction.summary;
    }
    return rows;
}

void LogModelTest::groupsByDayNewestFirst()
{
    QCOMPARE(
        shown(), (QStringList{u"14 May(2)"_s, u"second"_s, u"first"_s, u"13 May(1)"_s, u"old"_s}));
}

void LogModelTest::newInteractionTakesItsPlace()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_log->addInteraction(u"between"_s, hours(2));
    QCOMPARE(
        shown(),
        (QStringList{
            u"14 May(3)"_s, u"second"_s, u"between"_s, u"first"_s, u"13 May(1)"_s, u"old"_s}));
    QCOMPARE(resets.count(), 0);
}

void LogModelTest::anotherDayGetsItsGroup()
{
    m_log->addInteraction(u"older"_s, hours(60));
    QCOMPARE(shown().mid(5), (QStringList{u"12 May(1)"_s, u"older"_s}));
    m_log->addInteraction(u"early"_s, hours(13));
    QCOMPARE(shown().first(), u"14 May(3)"_s);
}

void LogModelTest::deletingTheLastOfADayTakesItsGroup()
{
    const LogRow *old = m_model->row(4);
    QVERIFY(m_journal->remove(old->interaction.id));
    QCOMPARE(shown(), (QStringList{u"14 May(2)"_s, u"second"_s, u"first"_s}));
}

void LogModelTest::undoBringsTheRowBack()
{
    const QStringList before = shown();
    QVERIFY(m_journal->remove(m_model->row(1)->interaction.id));
    QCOMPARE(shown().size(), before.size() - 1);
    QVERIFY(m_log->log.undo());
    QCOMPARE(shown(), before);
    QVERIFY(m_log->log.redo());
    QCOMPARE(shown().size(), before.size() - 1);
}

void LogModelTest::changedTimeMovesTheRow()
{
    Interaction moved = m_model->row(1)->interaction;
    moved.occurred.at -= hours(40);
    QVERIFY(m_journal->edit(moved, {}));
    QCOMPARE(
        shown(),
        (QStringList{
            u"14 May(1)"_s, u"first"_s, u"13 May(1)"_s, u"old"_s, u"12 May(1)"_s, u"second"_s}));
}

void LogModelTest::ratingChangesOneRow()
{
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    const Interaction second = m_model->row(1)->interaction;
    QVERIFY(m_journal->edit(second, StressLevel::from(7)));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_model->row(1)->rating->value.value(), 7);
}

void LogModelTest::whatDoesNotMatchStaysOut()
{
    m_model->setQuery({.text = u"first"_s});
    QCOMPARE(shown(), (QStringList{u"14 May(1)"_s, u"first"_s}));
    m_log->addInteraction(u"third"_s);
    QCOMPARE(shown(), (QStringList{u"14 May(1)"_s, u"first"_s}));
    Interaction renamed = m_model->row(1)->interaction;
    renamed.summary = u"other"_s;
    QVERIFY(m_journal->edit(renamed, {}));
    QCOMPARE(m_model->rowCount(), 0);
}

void LogModelTest::readsPageByPage()
{
    m_tester.reset(); // it would fetch the pages itself
    for (int i = 0; i < 120; ++i)
        m_log->addInteraction(u"more %1"_s.arg(i), std::chrono::minutes(i));
    m_model->setQuery({});
    QVERIFY(m_model->canFetchMore({}));
    QVERIFY(!m_model->index(0).data(LogModel::CountRole).isValid());
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 123 + 2);
    QCOMPARE(m_model->index(0).data(LogModel::CountRole).toInt(), 122);
}

/// A day of a busy line has more calls than one page.
void LogModelTest::readsOnToARowThatIsLookedFor()
{
    m_tester.reset();
    const InteractionId first = m_log->addInteraction(u"first of the day"_s, hours(0));
    for (int i = 1; i <= 120; ++i)
        m_log->addInteraction(u"more %1"_s.arg(i), std::chrono::minutes(i));
    m_model->setQuery({});
    const LogRow *row = m_model->row(m_model->readTo(first));
    QVERIFY(row);
    QCOMPARE(row->interaction.id, first);
    QCOMPARE(m_model->readTo(InteractionId(99'999)), -1);
}

EVENKEEL_TEST(LogModelTest)
#include "logmodeltest.moc"
