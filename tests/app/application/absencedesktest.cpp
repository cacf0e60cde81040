#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "app/tray/trayicon.h"
#include "core/followup/followupactions.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/followup/absencedialog.h"
#include "ui/followup/absencelist.h"
#include "ui/followup/outcomeform.h"
#include "ui/followup/reminderpanel.h"
#include "ui/followup/whenfield.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/commands.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// "Away from ... to ..." in the whole program.
class AbsenceDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void declaresFromNow();
    void declaresAheadAndOutlivesARestart();
    void whatWasListedIsNotListedTwice();
    void whatIsDoneInTheDialogIsOneUndo();
    void isCalledOff();
    void theTrayAsks();

private:
    static FollowUpId promise(Desktop &desktop, QTime due);
    [[nodiscard]] static AbsenceDialog *ask(Desktop &desktop);
    static void type(AbsenceDialog &dialog, const QString &from, const QString &to);
    static void click(AbsenceDialog &dialog, const QString &text);
    [[nodiscard]] static AgentState state(Desktop &desktop);
};

FollowUpId AbsenceDeskTest::promise(Desktop &desktop, QTime due)
{
    Workspace &workspace = desktop.program->workspace();
    FollowUp promise;
    promise.text = u"call back"_s;
    promise.due = LocalTime{.date = QDate(2026, 5, 14), .time = due, .zone = "Europe/London"_ba};
    return FollowUpActions(workspace.log().changes(), workspace.log().followUps())
        .add(promise)
        .value();
}

AbsenceDialog *AbsenceDeskTest::ask(Desktop &desktop)
{
    desktop.program->workspace().commands().run(u"state.away-span"_s);
    return desktop.program->workspace().window().findChild<AbsenceDialog *>();
}

void AbsenceDeskTest::type(AbsenceDialog &dialog, const QString &from, const QString &to)
{
    const QList<WhenField *> fields = dialog.findChildren<WhenField *>();
    QTest::keyClicks(fields.at(0)->findChild<QLineEdit *>(), from);
    QTest::keyClicks(fields.at(1)->findChild<QLineEdit *>(), to);
}

void AbsenceDeskTest::click(AbsenceDialog &dialog, const QString &text)
{
    for (Button *button : dialog.findChildren<Button *>()) {
        if (button->text() == text && button->isVisible()) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

AgentState AbsenceDeskTest::state(Desktop &desktop)
{
    return desktop.program->workspace().log().agentState().current().value();
}

void AbsenceDeskTest::declaresFromNow()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    QPointer<AbsenceDialog> dialog = ask(desktop);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(ask(desktop), dialog.data()); // one at a time
    type(*dialog, {}, u"fri 10"_s);
    click(*dialog, u"Set this absence"_s);
    QTRY_VERIFY(!dialog);
    QVERIFY(state(desktop).activity == AgentActivity::Away);
    QVERIFY(!state(desktop).planned);
    const auto *line = desktop.program->workspace().window().findChild<StatusStrip *>();
    QTRY_COMPARE(
        line->accessibleName(),
        u"Stays on this computer. Reminders held back: you are away until Fri 10:00"_s);
}

void AbsenceDeskTest::declaresAheadAndOutlivesARestart()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    AbsenceDialog *dialog = ask(desktop);
    type(*dialog, u"16:00"_s, u"17:00"_s);
    click(*dialog, u"Set this absence"_s);
    QVERIFY(state(desktop).activity == AgentActivity::Free);
    QVERIFY(state(desktop).planned);
    desktop.program.reset();
    QVERIFY(desktop.start() == Application::Started::Running);
    QVERIFY(state(desktop).planned);
    desktop.clock.advance(minutes(90));
    desktop.program->workspace().reminders().check();
    const auto *line = desktop.program->workspace().window().findChild<StatusStrip *>();
    QTRY_COMPARE(
        line->accessibleName(),
        u"Stays on this computer. Reminders held back: you are away until 17:00"_s);
    QVERIFY(state(desktop).activity == AgentActivity::Away);
}

void AbsenceDeskTest::whatWasListedIsNotListedTwice()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    promise(desktop, QTime(15, 30));
    QPointer<AbsenceDialog> dialog = ask(desktop);
    type(*dialog, {}, u"16:00"_s);
    click(*dialog, u"Set this absence"_s);
    QTRY_VERIFY(!dialog);
    QVERIFY(!desktop.program->workspace().window().findChild<ReminderPanel *>());
    desktop.program->workspace().commands().run(u"state.away-two-hours"_s);
    QTRY_VERIFY(desktop.program->workspace().window().findChild<ReminderPanel *>());
}

void AbsenceDeskTest::whatIsDoneInTheDialogIsOneUndo()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    const FollowUpId id = promise(desktop, QTime(15, 30));
    AbsenceDialog *dialog = ask(desktop);
    type(*dialog, {}, u"16:00"_s);
    click(*dialog, u"New time"_s);
    dialog->findChild<OutcomeForm *>()->submit();
    const auto due = [&] {
        return desktop.program->workspace().log().followUps().find(id).value().due->toIso();
    };
    QCOMPARE(due(), u"2026-05-14T17:00"_s);
    click(*dialog, u"Undo"_s);
    QCOMPARE(due(), u"2026-05-14T15:30"_s);
    QVERIFY(dialog->isVisible());
}

void AbsenceDeskTest::isCalledOff()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    const Instant now = desktop.clock.now();
    QVERIFY(desktop.program->workspace().log().agentState().plan(
        {.from = now + minutes(60), .until = now + minutes(90)}));
    AbsenceDialog *dialog = ask(desktop);
    click(*dialog, u"Call it off"_s);
    QVERIFY(!state(desktop).planned);
}

void AbsenceDeskTest::theTrayAsks()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    QTRY_VERIFY(desktop.program->tray());
    emit desktop.program->tray()->absenceRequested();
    QVERIFY(desktop.program->workspace().window().findChild<AbsenceDialog *>());
}

EVENKEEL_TEST(AbsenceDeskTest)
#include "absencedesktest.moc"
