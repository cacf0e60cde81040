#include "ui/reflection/interactionsheet.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Day{2026, 5, 14};

/// A call, and the sheet about it.
struct Desk
{
    TestLog log;
    InteractionId call = log.addInteraction(u"parcel lost"_s);
    std::unique_ptr<InteractionSheet> sheet;

    Desk() { open(); }

    /// As after a crash, or later.
    void open()
    {
        sheet = std::make_unique<InteractionSheet>(
            log.log, log.reflections, *log.interactions.find(call));
        if (!sheet->open())
            qFatal("the sheet does not open");
    }

    [[nodiscard]] QString saved(const QString &prompt) const
    {
        const auto answers = log.reflections.answersAbout(call);
        for (const InteractionAnswer &answer : *answers) {
            if (answer.prompt == prompt)
                return answer.answer;
        }
        return {};
    }
};

} // namespace

class InteractionSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedComesBack();
    void whatIsNotSavedComesBackToo();
    void draftsOfTwoCallsAreKeptApart();
    void aDraftWaitsForALogThatIsLent();
    void savingForgetsTheDraft();
    void savingIsOneUndo();
    void anEmptiedPlanIsTakenBack();
    void erasingIsOneUndo();
    void erasingWhatWasOnlyTypedLeavesNothing();
    void savingWithoutAChangeWritesNothing();
};

void InteractionSheetTest::whatIsSavedComesBack()
{
    Desk desk;
    desk.sheet->setAnswer(u"told"_s, u"She asked twice."_s);
    desk.sheet->setWhen(u"somebody asks twice"_s);
    desk.sheet->setThen(u"say the date first"_s);
    QVERIFY(desk.sheet->save());
    QVERIFY(!desk.sheet->isChanged());
    QVERIFY(desk.sheet->isWritten());
    QCOMPARE(desk.saved(u"told"_s), u"She asked twice."_s);
    const auto plans = desk.log.reflections.plansOf(desk.call);
    QCOMPARE(plans->size(), 1);
    QCOMPARE(plans->first().then, u"say the date first"_s);
    QCOMPARE(plans->first().period, (DateRange{.from = Day, .to = Day}));
    desk.open();
    QCOMPARE(desk.sheet->typed().answers.value(u"told"_s), u"She asked twice."_s);
    QCOMPARE(desk.sheet->typed().when, u"somebody asks twice"_s);
    QVERIFY(!desk.sheet->isChanged());
}

void InteractionSheetTest::whatIsNotSavedComesBackToo()
{
    Desk desk;
    desk.sheet->setAnswer(u"told"_s, u"She as"_s);
    desk.sheet->setThen(u"say the"_s);
    desk.open();
    QVERIFY(desk.log.reflections.answersAbout(desk.call)->isEmpty());
    QCOMPARE(desk.sheet->typed().answers.value(u"told"_s), u"She as"_s);
    QCOMPARE(desk.sheet->typed().then, u"say the"_s);
    QVERIFY(desk.sheet->isChanged());
}

void InteractionSheetTest::draftsOfTwoCallsAreKeptApart()
{
    Desk desk;
    desk.sheet->setAnswer(u"told"_s, u"one"_s);
    const InteractionId first = std::exchange(desk.call, desk.log.addInteraction(u"refund"_s));
    desk.open();
    QVERIFY(desk.sheet->typed().isEmpty());
    desk.sheet->setAnswer(u"told"_s, u"two"_s);
    QVERIFY(desk.sheet->save());
    desk.call = first;
    desk.open();
    QCOMPARE(desk.sheet->typed().answers.value(u"told"_s), u"one"_s);
}

void InteractionSheetTest::aDraftWaitsForALogThatIsLent()
{
    Desk desk;
    QSignalSpy kept(desk.sheet.get(), &InteractionSheet::kept);
    QSignalSpy failed(desk.sheet.get(), &InteractionSheet::failed);
    desk.sheet->setAnswer(u"told"_s, u"while an import runs"_s);
    auto lent = desk.log.database.lend(*Database::openReader(desk.log.file(), desk.log.key()));
    QCOMPARE(desk.sheet->keep().error().fault, Fault::StorageLent);
    QVERIFY(kept.isEmpty() && failed.isEmpty());
    desk.log.database.takeBack(std::move(lent));
    QTRY_COMPARE(kept.size(), 1);
    desk.open();
    QCOMPARE(desk.sheet->typed().answers.value(u"told"_s), u"while an import runs"_s);
}

void InteractionSheetTest::savingForgetsTheDraft()
{
    Desk desk;
    const QByteArray form = lookBackForm(desk.call);
    DraftStore drafts(desk.log.database, desk.log.clock);
    desk.sheet->setAnswer(u"told"_s, u"done"_s);
    desk.sheet->keep();
    QVERIFY(drafts.load(QLatin1StringView(form))->has_value());
    QVERIFY(desk.sheet->save());
    QVERIFY(!drafts.load(QLatin1StringView(form))->has_value());
}

void InteractionSheetTest::savingIsOneUndo()
{
    Desk desk;
    desk.sheet->setAnswer(u"told"_s, u"one"_s);
    desk.sheet->setAnswer(u"control"_s, u"two"_s);
    desk.sheet->setThen(u"three"_s);
    QVERIFY(desk.sheet->save());
    QVERIFY(desk.log.log.undo());
    QVERIFY(desk.log.reflections.answersAbout(desk.call)->isEmpty());
    QVERIFY(desk.log.reflections.plansOf(desk.call)->isEmpty());
    QVERIFY(desk.log.log.redo());
    QCOMPARE(desk.saved(u"control"_s), u"two"_s);
}

void InteractionSheetTest::anEmptiedPlanIsTakenBack()
{
    Desk desk;
    desk.sheet->setThen(u"three"_s);
    QVERIFY(desk.sheet->save());
    desk.sheet->setThen(u" "_s);
    QVERIFY(desk.sheet->save());
    QVERIFY(desk.log.reflections.plansOf(desk.call)->isEmpty());
}

void InteractionSheetTest::erasingIsOneUndo()
{
    Desk desk;
    desk.sheet->setAnswer(u"told"_s, u"one"_s);
    desk.sheet->setThen(u"three"_s);
    QVERIFY(desk.sheet->save());
    desk.sheet->setAnswer(u"told"_s, u"one and more"_s);
    QVERIFY(desk.sheet->erase());
    QVERIFY(!desk.sheet->isWritten());
    QVERIFY(desk.log.reflections.answersAbout(desk.call)->isEmpty());
    QVERIFY(desk.log.reflections.plansOf(desk.call)->isEmpty());
    QVERIFY(desk.log.log.undo());
    QCOMPARE(desk.saved(u"told"_s), u"one"_s);
}

void InteractionSheetTest::erasingWhatWasOnlyTypedLeavesNothing()
{
    Desk desk;
    desk.sheet->setAnswer(u"told"_s, u"one"_s);
    desk.sheet->keep();
    QSignalSpy committed(&desk.log.log, &ChangeLog::committed);
    QVERIFY(desk.sheet->erase());
    QVERIFY(committed.isEmpty());
    desk.open();
    QVERIFY(desk.sheet->typed().isEmpty());
}

void InteractionSheetTest::savingWithoutAChangeWritesNothing()
{
    Desk desk;
    QSignalSpy committed(&desk.log.log, &ChangeLog::committed);
    QVERIFY(desk.sheet->save());
    QVERIFY(committed.isEmpty());
}

EVENKEEL_TEST(InteractionSheetTest)
#include "interactionsheettest.moc"
