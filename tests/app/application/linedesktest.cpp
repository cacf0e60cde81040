#include "app/application/linedesk.h"

#include "app/application/coachcontent.h"
#include "app/application/draftkeeper.h"
#include "app/openlog/logopener.h"
#include "core/base/fixedclock.h"
#include "core/coach/wordingshelf.h"
#include "core/settings/keys.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/testmain.h"
#include "ui/capture/draftchips.h"
#include "ui/capture/savedpanel.h"
#include "ui/reflection/recallline.h"
#include "ui/widgets/promisenote.h"

#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const QString Promised = u"late refund, promised to call back tomorrow 9am"_s;

/// An empty log and the lines that write to it.
struct Desk
{
    QTemporaryDir home;
    FixedClock clock{
        resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")),
        QTimeZone("Europe/London")};
    std::unique_ptr<OpenLog> log = *LogOpener::empty(home.path(), clock);
    Settings settings{QString()};
    FakeNotifier notifier;
    LineDesk lines{*log, settings, notifier};
};

} // namespace

class LineDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsWordsAtTheFirstLetter();
    void readsALineThatWasLeft();
    void keepsWhatWasChosenByChips();
    void whatWasFiledElsewhereComesBelowWhatIsTyped();
    void aLessonComesBackAndItsAnswerIsSavedWithTheLine();
    void followsTheCategories();
    void pointsOutAPromiseThatPromisesTooMuch();
    void readsChangedRulesAgainWhenOneComesBack();
    void tellsNoRatingInDiscreetMode();
    void saysOnlyThatItWasSavedWhereNoPanelCan();
};

void LineDeskTest::knowsItsWordsAtTheFirstLetter()
{
    Desk desk;
    const std::unique_ptr<CaptureForm> form(desk.lines.makeForm());
    form->show();
    QTest::keyClicks(form->line(), Promised);
    QCOMPARE(form->draft().promises.size(), 1);
}

void LineDeskTest::readsALineThatWasLeft()
{
    Desk desk;
    QVERIFY(desk.log->drafts().save("line"_L1, {{u"text"_s, Promised}}));
    const std::unique_ptr<CaptureForm> form(desk.lines.makeForm());
    QCOMPARE(form->draft().promises.size(), 1);
}

/// Also without another letter.
void LineDeskTest::keepsWhatWasChosenByChips()
{
    Desk desk;
    const LineDraft draft{
        .text = u"late refund #billing"_s,
        .edits
        = {.removed = {{.kind = LineToken::Kind::Category, .text = u"#billing"_s}},
           .channel = Channel::Chat}};
    {
        const std::unique_ptr<CaptureForm> form(desk.lines.makeForm());
        form->show();
        QTest::keyClicks(form->line(), draft.text);
        emit form->findChild<DraftChips *>()->acted({ChipAction::Remove{draft.edits.removed[0]}});
        auto *keeper = form->findChild<DraftKeeper *>();
        keeper->keepNow();
        emit form->findChild<DraftChips *>()->acted({ChipAction::UseChannel{Channel::Chat}});
        keeper->keepNow(); // there is something to keep, since a chip was used
    }
    const auto kept = desk.log->drafts().load("line"_L1);
    QVERIFY(lineDraftFrom(**kept) == draft);
    const std::unique_ptr<CaptureForm> again(desk.lines.makeForm());
    QVERIFY(again->lineDraft() == draft);
    QVERIFY(again->draft().interaction.category.isEmpty());
    QCOMPARE(again->draft().interaction.channel, Channel::Chat);
}

/// The popup came up and was typed into while the sealed lines were filed.
void LineDeskTest::whatWasFiledElsewhereComesBelowWhatIsTyped()
{
    Desk desk;
    desk.lines.followPopup({.text = u"sealed"_s}); // nobody has opened it: the draft is enough
    QVERIFY(!desk.log->drafts().load("popup"_L1)->has_value());
    QTest::keyClicks(desk.lines.popup().line(), u"typed"_s);
    QVERIFY(desk.log->drafts().save("popup"_L1, {{u"text"_s, u"sealed"_s}})); // by the filing
    desk.lines.followPopup({.text = u"sealed"_s});
    QCOMPARE(desk.lines.popup().draftText(), u"typed\nsealed"_s);
    const auto kept = desk.log->drafts().load("popup"_L1);
    QCOMPARE((*kept)->value("text"_L1).toString(), u"typed\nsealed"_s);
}

void LineDeskTest::aLessonComesBackAndItsAnswerIsSavedWithTheLine()
{
    Desk desk;
    auto changes = desk.log->changes().begin("lesson"_L1);
    QVERIFY(desk.log->reflections().addLesson(
        *changes,
        {.text = u"Say the date first."_s,
         .category = u"billing"_s,
         .written = desk.clock.moment()}));
    QVERIFY(changes->commit());
    QuickLogPopup &popup = desk.lines.popup();
    popup.show();
    auto *line = popup.findChild<RecallLine *>();
    QTest::keyClicks(popup.line(), u"late refund #billing"_s);
    QVERIFY(!line->shown());
    QTRY_VERIFY(line->shown());
    for (QPushButton *button : line->findChildren<QPushButton *>()) {
        if (button->text() == u"Helped")
            button->click();
    }
    QTest::keyClick(popup.line(), Qt::Key_Return);
    QCOMPARE(desk.log->reflections().trials()->size(), 1);
    QVERIFY(desk.log->reflections().trials()->first().interaction);
    QVERIFY(!line->shown());
    QVERIFY(desk.log->changes().undo());
    QVERIFY(desk.log->reflections().trials()->isEmpty());
    QCOMPARE(*desk.log->interactions().count(), 0);
}

void LineDeskTest::followsTheCategories()
{
    Desk desk;
    const QString own = u"Left-handed kettles"_s;
    desk.settings.set(keys::Categories, {own});
    QVERIFY(desk.lines.parser().lists().categories.contains(own));
    desk.settings.set(keys::Categories, {});
    QVERIFY(!desk.lines.parser().lists().categories.contains(own));
    QVERIFY(!desk.lines.parser().parse(Promised, desk.clock.moment()).promises.isEmpty());
}

/// And saves it all the same.
void LineDeskTest::pointsOutAPromiseThatPromisesTooMuch()
{
    Desk desk;
    std::ignore = desk.lines.wording().wording();
    const std::unique_ptr<CaptureForm> form(desk.lines.makeForm());
    form->show();
    const auto *note = form->findChild<PromiseNote *>();
    QTest::keyClicks(form->line(), u"late refund, I will definitely call back tomorrow 9am"_s);
    QVERIFY(!note->isHidden());
    QVERIFY2(note->words().contains(u"definitely"_s), qPrintable(note->words()));
    QTest::keyClick(form->line(), Qt::Key_Return);
    QCOMPARE(desk.log->interactions().count().value_or(0), 1);
    QVERIFY(note->isHidden());
}

void LineDeskTest::readsChangedRulesAgainWhenOneComesBack()
{
    Desk desk;
    const QString text = u"promised refund next day"_s;
    QVERIFY(desk.lines.wording().wording().absolutePromises(text).isEmpty());
    const QString folder = coachcontent::folders(*desk.log).last();
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/wording.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"rules": [{"id": "ours", "rule": "absolute-promise",
        "reason": "Couriers may be late.", "find": ["next day"]}]})");
    file.close();
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_COMPARE(desk.lines.wording().wording().absolutePromises(text).size(), 1);
}

void LineDeskTest::tellsNoRatingInDiscreetMode()
{
    Desk desk; // discreet at first
    QuickLogPopup &popup = desk.lines.popup();
    const auto told = [&popup] {
        popup.savedPanel()->hide();
        popup.open();
        QTest::keyClicks(popup.line(), u"late refund #billing !7"_s);
        QTest::keyClick(popup.line(), Qt::Key_Return);
        return popup.savedPanel()->accessibleName();
    };
    QVERIFY(desk.settings.get(keys::Discreet));
    QCOMPARE(told(), u"Saved. Billing."_s);
    desk.settings.set(keys::Discreet, false);
    QCOMPARE(told(), u"Saved. Billing, stress 7."_s);
}

void LineDeskTest::saysOnlyThatItWasSavedWhereNoPanelCan()
{
    Desk desk;
    desk.settings.set(keys::Discreet, false);
    QuickLogPopup &popup = desk.lines.popup();
    const auto log = [&popup] {
        popup.open();
        QTest::keyClicks(popup.line(), u"late refund #billing @4711 !7"_s);
        QTest::keyClick(popup.line(), Qt::Key_Return);
    };
    log();
    QVERIFY(popup.savedPanel()->isVisible());
    QVERIFY(desk.notifier.said.isEmpty()); // the panel says it
    popup.savedPanel()->hide();
    popup.setPlacesWindows(false);
    log();
    QVERIFY(!popup.savedPanel()->isVisible());
    QCOMPARE(desk.notifier.said, QStringList{u"Saved in Evenkeel"_s});
    QVERIFY(desk.notifier.shown.isEmpty());
}

EVENKEEL_TEST(LineDeskTest)
#include "linedesktest.moc"
