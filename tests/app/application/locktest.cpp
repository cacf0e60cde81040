#include "app/application/firstframe.h"
#include "app/application/lockeddesk.h"
#include "app/application/workspace.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "app/tray/trayicon.h"
#include "tests/app/application/desktop.h"
#include "tests/support/fakelocksignals.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/fakestatedoor.h"
#include "tests/support/ownmemory.h"
#include "tests/support/testmain.h"
#include "ui/followup/reminderpanel.h"
#include "ui/settings/privacysection.h"
#include "ui/shell/messagebar.h"
#include "ui/today/todaypage.h"

#include <QClipboard>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const QByteArray Passphrase = "correct horse";

/// The program with a passphrase, open, on a desktop that says what a test tells it to.
struct Locking : Desktop
{
    FakeLockSignals *signs = nullptr;
    FakeNotifier *notifier = nullptr;
    FakeStateDoor *door = nullptr;

    explicit Locking(bool opened = true)
    {
        protect(Passphrase);
        auto services = silentServices();
        auto fakeSigns = std::make_unique<FakeLockSignals>();
        auto fakeNotifier = std::make_unique<FakeNotifier>();
        signs = fakeSigns.get();
        notifier = fakeNotifier.get();
        services.lock = std::move(fakeSigns);
        services.notifier = std::move(fakeNotifier);
        auto fakeDoor = std::make_unique<FakeStateDoor>();
        door = fakeDoor.get();
        services.states = std::move(fakeDoor);
        std::ignore = start({}, std::move(services));
        QTRY_VERIFY(signs->begun); // all that comes after the first frame
        if (opened)
            unlock();
    }

    /// Until all that comes after the first frame was done.
    void unlock()
    {
        typeSecret(QString::fromUtf8(Passphrase));
        QTRY_VERIFY(program->isOpen() && !workspace().findChild<FirstFrame *>());
    }
    [[nodiscard]] bool isOpen() const { return program->isOpen(); }
    [[nodiscard]] Workspace &workspace() const { return program->workspace(); }

    /// A promise of 15:00 with these words.
    void promise(const QString &words) const
    {
        Draft draft;
        draft.interaction.occurred = clock.moment();
        draft.interaction.summary = words;
        draft.promises.append(
            {.text = words,
             .due = LocalTime{QDate(2026, 5, 14), QTime(15, 0), "Europe/London"},
             .needsTime = false});
        QVERIFY(workspace().log().journal().log(draft));
    }

    [[nodiscard]] QJsonObject status() const
    {
        return QJsonDocument::fromJson(ask({u"status"_s}).output).object();
    }
};

/// The quick log's popup, while there is one.
QuickLogPopup *popup()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<QuickLogPopup *>(window))
            return found;
    }
    return nullptr;
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size();
}

} // namespace

/// What happens to the program when its log is locked while it runs.
class LockTest final : public QObject
{
    Q_OBJECT

private slots:
    void ctrlLLocksAndThePassphraseOpensThePageAgain();
    void aWrongPassphraseOpensNothing();
    void withoutAPassphraseLockingIsNotOffered();
    void locksWhenTheDesktopSaysSo_data();
    void locksWhenTheDesktopSaysSo();
    void locksWhateverHasBecomeOfTheWays();
    void sleepWaitsForALockThatWasPutOff();
    void asksBeforeItBeginsAnythingElse();
    void countsIdlenessOnlyWhileItIsOpen();
    void keepsWhatWasTyped();
    void takesBackWhatItShowed();
    void staysInTheTray();
    void knowsTheStateWhileLocked();
    void answersTheStateFromTheStart();
    void staysFedByTelephony();
    void takesTheStateFromOtherPrograms();
    void tellsWhatFellDueInSleepOnWaking();
    void tellsWhatFallsDueWithoutWords();
    void whatWasShownStandsThereAgain();
    void waitsForTheEndOfACall();
    void whateverIsOpenGoesWithTheLog();
    void whatIsWrittenLongIsStopped();
    void tenRoundsLeaveNothingOpen();
    void theKeyIsGone();
    void theQuickLogSealsALine();
    void whatWasNotFinishedIsSealedToo();
    void whatWasChosenByChipsComesBack();
    void anOpenPopupTakesWhatWasNotFinished();
    void withoutAPublicKeyTheTextStays();
};

void LockTest::ctrlLLocksAndThePassphraseOpensThePageAgain()
{
    Locking desktop;
    QVERIFY(desktop.isOpen());
    const QPointer<MainWindow> window = &desktop.workspace().window();
    const QPointer<AgentStateStore> store = &desktop.workspace().log().agentState();
    window->showPage(u"followups"_s);
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!desktop.isOpen());
    QVERIFY(!window && !store);
    QVERIFY(desktop.unlockPage());
    QVERIFY(desktop.unlockPage()->isVisible());
    desktop.unlock();
    QVERIFY(desktop.isOpen());
    QCOMPARE(desktop.workspace().window().currentPage(), u"followups"_s);
    QVERIFY(desktop.workspace().window().isVisible());
    QVERIFY(!desktop.unlockPage());
}

void LockTest::aWrongPassphraseOpensNothing()
{
    Locking desktop;
    desktop.program->lock();
    QVERIFY(!desktop.isOpen());
    desktop.typeSecret(u"wrong horse"_s);
    QVERIFY(!desktop.isOpen());
    QVERIFY(!desktop.unlockPage()->findChild<QLineEdit *>()->accessibleDescription().isEmpty());
    desktop.unlock(); // over what is selected
    QVERIFY(desktop.isOpen());
}

void LockTest::withoutAPassphraseLockingIsNotOffered()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    QVERIFY(!desktop.program->canLock());
    desktop.program->lock();
    QVERIFY(desktop.program->isOpen());
    desktop.program->workspace().commands().run(u"window.lock"_s);
    const auto *bar = desktop.program->workspace().window().findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(desktop.program->isOpen());
}

void LockTest::locksWhenTheDesktopSaysSo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("idle") << int(LockSignals::Kind::Idle) << true;
    QTest::newRow("screen") << int(LockSignals::Kind::ScreenLock) << true;
    QTest::newRow("screen, switched off") << int(LockSignals::Kind::ScreenLock) << false;
    QTest::newRow("sleep") << int(LockSignals::Kind::Sleep) << true;
    QTest::newRow("sleep, switched off") << int(LockSignals::Kind::Sleep) << false;
}

void LockTest::locksWhenTheDesktopSaysSo()
{
    QFETCH(int, kind);
    QFETCH(bool, wanted);
    Locking desktop;
    desktop.program->settings().set(keys::LockWithScreen, wanted);
    desktop.program->settings().set(keys::LockOnSleep, wanted);
    switch (static_cast<LockSignals::Kind>(kind)) {
    case LockSignals::Kind::Idle: emit desktop.signs->idle(); break;
    case LockSignals::Kind::ScreenLock: emit desktop.signs->screenLocked(); break;
    case LockSignals::Kind::ScreenCover: break; // locks nothing by itself
    case LockSignals::Kind::Sleep: emit desktop.signs->aboutToSleep(); break;
    }
    QCOMPARE(desktop.isOpen(), !wanted); // at once: the computer does not wait long
    QCOMPARE(
        desktop.signs->timesHandled,
        wanted || static_cast<LockSignals::Kind>(kind) == LockSignals::Kind::Sleep ? 1 : 0);
}

/// A folder that is away for a moment must not leave the log open.
void LockTest::locksWhateverHasBecomeOfTheWays()
{
    Locking desktop;
    const QString ways = keyFilesOf(desktop.folder).wraps;
    QVERIFY(QFile::rename(ways, ways + u".away"_s));
    emit desktop.signs->idle();
    QVERIFY(!desktop.isOpen());
    QVERIFY(QFile::rename(ways + u".away"_s, ways));
    desktop.unlock();
    QVERIFY(desktop.isOpen());
    QVERIFY(desktop.program->canLock());
}

void LockTest::sleepWaitsForALockThatWasPutOff()
{
    Locking desktop;
    bool putOff = false;
    QEventLoop program;
    QTimer::singleShot(0, &program, [&] {
        QEventLoop drag;
        QTimer::singleShot(0, &drag, [&] {
            emit desktop.signs->aboutToSleep();
            putOff = desktop.isOpen() && desktop.signs->timesHandled == 0;
            drag.quit();
        });
        drag.exec();
        program.quit();
    });
    program.exec();
    QVERIFY(putOff);
    QTRY_VERIFY(!desktop.isOpen());
    QCOMPARE(desktop.signs->timesHandled, 1);
}

/// A timer of no time comes before the desktop lets the window paint.
void LockTest::asksBeforeItBeginsAnythingElse()
{
    Desktop desktop;
    desktop.protect(Passphrase);
    QVERIFY(desktop.start() == Application::Started::Locked);
    desktop.unlockPage()->setUpdatesEnabled(false); // the desktop lets it wait
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(!desktop.program->tray());
    desktop.unlockPage()->setUpdatesEnabled(true);
    QTRY_VERIFY(desktop.program->tray());
}

void LockTest::countsIdlenessOnlyWhileItIsOpen()
{
    Locking desktop(false);
    QCOMPARE(desktop.signs->idleAfter, milliseconds(0));
    desktop.unlock();
    QCOMPARE(desktop.signs->idleAfter, milliseconds(minutes(15)));
    desktop.program->settings().set(keys::LockAfter, 5);
    QCOMPARE(desktop.signs->idleAfter, milliseconds(minutes(5)));
    emit desktop.workspace().breathing(true);
    QCOMPARE(desktop.signs->idleAfter, milliseconds(0));
    emit desktop.workspace().breathing(false);
    QCOMPARE(desktop.signs->idleAfter, milliseconds(minutes(5)));
    desktop.program->lock();
    QCOMPARE(desktop.signs->idleAfter, milliseconds(0));
    desktop.unlock();
    desktop.program->settings().set(keys::LockAfter, 0);
    QCOMPARE(desktop.signs->idleAfter, milliseconds(0));
}

void LockTest::keepsWhatWasTyped()
{
    Locking desktop;
    const auto form
        = [&desktop] { return desktop.workspace().window().findChild<CaptureForm *>(); };
    QTest::keyClicks(form()->line(), u"half a sentence"_s);
    desktop.workspace().quickLog();
    QTest::keyClicks(popup()->line(), u"half another"_s);
    desktop.program->lock(); // within the second
    QVERIFY(!popup());
    desktop.unlock();
    QCOMPARE(form()->draftText(), u"half a sentence"_s);
    desktop.workspace().quickLog();
    QCOMPARE(popup()->draftText(), u"half another"_s);
}

void LockTest::takesBackWhatItShowed()
{
    Locking desktop;
    desktop.promise(u"call back"_s);
    desktop.clock.advance(minutes(29));
    desktop.workspace().reminders().check();
    QTRY_VERIFY(!desktop.notifier->shown.isEmpty());
    auto *line = desktop.workspace().window().findChild<CaptureForm *>()->line();
    QTest::keyClicks(line, u"call back soon"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"call back"_s));
    desktop.program->lock();
    QVERIFY(desktop.notifier->shown.isEmpty());
    QCOMPARE(desktop.notifier->emptied, 1);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void LockTest::staysInTheTray()
{
    Locking desktop;
    desktop.workspace().window().hide();
    emit desktop.signs->idle();
    QVERIFY(!desktop.isOpen());
    QVERIFY(!desktop.unlockPage());
    QCOMPARE(desktop.ask({}).status, 4);
    emit desktop.program->tray()->openRequested();
    QVERIFY(desktop.unlockPage());
}

void LockTest::knowsTheStateWhileLocked()
{
    Locking desktop;
    QCOMPARE(desktop.ask({u"state"_s, u"wrap-up"_s}).status, 0);
    desktop.program->lock();
    desktop.clock.advance(minutes(9));
    QJsonObject status = desktop.status();
    QCOMPARE(status.value("state"_L1).toString(), u"wrap-up"_s);
    QCOMPARE(status.value("since"_L1).toString(), u"2026-05-14T14:31:00+01:00"_s);
    QVERIFY(status.value("locked"_L1).toBool() && status.value("running"_L1).toBool());
    QCOMPARE(status.value("protection"_L1).toString(), u"passphrase"_s);

    QCOMPARE(desktop.ask({u"state"_s, u"on-call"_s}).status, 0);
    QCOMPARE(desktop.ask({u"state"_s, u"asleep"_s}).status, 1);
    QCOMPARE(desktop.status().value("state"_L1).toString(), u"on-call"_s);
    desktop.clock.advance(minutes(1));
    desktop.unlock();
    status = desktop.status();
    QCOMPARE(status.value("state"_L1).toString(), u"on-call"_s);
    QCOMPARE(status.value("since"_L1).toString(), u"2026-05-14T14:40:00+01:00"_s);
    QVERIFY(!status.value("locked"_L1).toBool());
}

void LockTest::answersTheStateFromTheStart()
{
    Locking desktop(false);
    const QJsonObject status = desktop.status();
    QCOMPARE(status.value("state"_L1).toString(), u"free"_s);
    QVERIFY(status.value("since"_L1).isNull());
    QVERIFY(status.value("locked"_L1).toBool());
    QCOMPARE(desktop.ask({u"state"_s, u"away"_s}).status, 0);
    QCOMPARE(desktop.ask({u"log"_s}).status, 4);
    desktop.unlock();
    QCOMPARE(desktop.status().value("state"_L1).toString(), u"away"_s);
}

/// A locked start knows nothing of telephony: what a person sets there does not unlearn it.
void LockTest::staysFedByTelephony()
{
    Locking desktop;
    QCOMPARE(desktop.ask({u"state"_s, u"wrap-up"_s}).status, 0);
    QVERIFY(desktop.start() == Application::Started::Locked);
    QTRY_VERIFY(desktop.program->tray());
    emit desktop.program->tray()->stateChosen(AgentActivity::Away);
    desktop.unlock();
    const auto state = desktop.workspace().log().agentState().current();
    QVERIFY(state->activity == AgentActivity::Away);
    QVERIFY(state->fed);
}

void LockTest::takesTheStateFromOtherPrograms()
{
    Locking desktop;
    QTRY_VERIFY(desktop.door->serve);
    QVERIFY(!desktop.workspace().log().agentState().current()->fed);
    QCOMPARE(desktop.door->ask({u"state"_s, u"wrap-up"_s}).status, 0);
    const auto state = desktop.workspace().log().agentState().current();
    QVERIFY(state->activity == AgentActivity::WrapUp);
    QVERIFY(state->fed);
    desktop.program->lock();
    QCOMPARE(desktop.door->ask({u"state"_s, u"on-call"_s}).status, 0);
    QVERIFY(desktop.program->locked()->agent().activity == AgentActivity::OnCall);
    QVERIFY(desktop.program->locked()->agent().fed);
}

/// The timer of reminders stands still during sleep, and has minutes to go.
void LockTest::tellsWhatFellDueInSleepOnWaking()
{
    Locking open;
    open.promise(u"call back"_s);
    QSignalSpy raised(&open.workspace().reminders(), &ReminderService::raised);
    QVERIFY(!raised.wait(700)); // the looks of the start are over, the next is half a minute away
    open.clock.advance(minutes(31));
    emit open.signs->timeMoved();
    QTRY_COMPARE(open.notifier->shown.size(), 1);

    Locking locked;
    locked.promise(u"call back"_s);
    emit locked.signs->aboutToSleep();
    QVERIFY(!locked.isOpen());
    locked.clock.advance(minutes(31));
    emit locked.signs->timeMoved();
    QCOMPARE(locked.program->locked()->due(), 1);
}

void LockTest::tellsWhatFallsDueWithoutWords()
{
    Locking desktop;
    desktop.promise(u"call back"_s);
    desktop.program->lock();
    QVERIFY(desktop.notifier->shown.isEmpty());
    desktop.clock.advance(minutes(30));
    desktop.program->locked()->check();
    QCOMPARE(desktop.notifier->shown.size(), 1);
    const Notice notice = desktop.notifier->shown.first();
    QVERIFY(notice.locked && !notice.namesOnDesktop());
    QVERIFY(notice.alerts.first().followUp.text.isEmpty());
    QCOMPARE(desktop.program->locked()->due(), 1);
    desktop.program->locked()->check();
    QCOMPARE(desktop.notifier->shown.size(), 1); // once

    desktop.unlock();
    QCOMPARE(desktop.notifier->shown.size(), 1); // the window says which, the desktop is quiet
    auto *panel = desktop.workspace().window().findChild<ReminderPanel *>();
    QVERIFY(panel);
    QCOMPARE(panel->alerts().size(), 1);
    const auto alerts = remindersAt(
        *desktop.workspace().log().followUps().open(), desktop.clock.now(), AgentActivity::Free,
        {});
    QVERIFY(desktop.workspace().log().alerts().sorted(alerts.alerts)->fresh.isEmpty());
}

void LockTest::whatWasShownStandsThereAgain()
{
    Locking desktop;
    desktop.promise(u"call back"_s);
    desktop.clock.advance(minutes(31));
    desktop.workspace().reminders().check();
    const auto panel
        = [&desktop] { return desktop.workspace().window().findChild<ReminderPanel *>(); };
    QTRY_VERIFY(panel() && !panel()->alerts().isEmpty());
    const qsizetype shown = panel()->alerts().size();
    desktop.program->lock();
    QCOMPARE(desktop.program->locked()->due(), 1);
    QVERIFY(desktop.notifier->shown.isEmpty()); // it told already
    desktop.unlock();
    QVERIFY(desktop.notifier->shown.isEmpty()); // in the window only
    QVERIFY(panel());
    QCOMPARE(panel()->alerts().size(), shown);
    QCOMPARE(panel()->alerts().first().followUp.text, u"call back"_s);

    QVERIFY(desktop.workspace().log().followUps().open()->size() == 1);
    desktop.program->lock();
    desktop.unlock();
    QCOMPARE(panel()->alerts().size(), shown); // the second time as well
}

void LockTest::waitsForTheEndOfACall()
{
    Locking desktop;
    desktop.promise(u"call back"_s);
    desktop.program->lock();
    QCOMPARE(desktop.ask({u"state"_s, u"on-call"_s}).status, 0);
    desktop.clock.advance(minutes(30));
    desktop.program->locked()->check();
    QVERIFY(desktop.notifier->shown.isEmpty());
    QCOMPARE(desktop.status().value("held"_L1).toInt(), 1);
    QCOMPARE(desktop.status().value("held_by"_L1).toString(), u"on-call"_s);
    QCOMPARE(desktop.ask({u"state"_s, u"free"_s}).status, 0);
    QCOMPARE(desktop.notifier->shown.size(), 1);
    QCOMPARE(desktop.status().value("held"_L1).toInt(), 0);
}

void LockTest::whateverIsOpenGoesWithTheLog()
{
    Locking desktop;
    MainWindow &window = desktop.workspace().window();
    window.showPage(u"settings"_s);
    emit window.findChild<PrivacySection *>()->noteRequested();
    QVERIFY(QApplication::activeModalWidget());
    window.openPalette();
    window.toggleHelp();
    desktop.workspace().quickLog();
    desktop.program->lock();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *shown : windows)
        QVERIFY2(
            !shown->isVisible() || qobject_cast<const UnlockPage *>(shown),
            shown->metaObject()->className());
    QVERIFY(!QApplication::activeModalWidget());
    desktop.unlock(); // nothing blocks it
    QVERIFY(desktop.isOpen());
}

void LockTest::whatIsWrittenLongIsStopped()
{
    Locking desktop;
    std::atomic_bool begun = false;
    std::atomic_bool stopped = false;
    QVERIFY(desktop.workspace().log().longWriter().run([&](LongWriter::Loan &loan) {
        begun = true;
        while (!loan.isCancelled())
            std::this_thread::yield();
        stopped = true;
        return WorkThread::Answer();
    }));
    QTRY_VERIFY(begun);
    desktop.program->lock();
    QVERIFY(stopped);
    desktop.unlock();
    QVERIFY(desktop.workspace().log().drafts().save("line"_L1, {{u"text"_s, u"more"_s}}));
}

void LockTest::tenRoundsLeaveNothingOpen()
{
    Locking desktop;
    qsizetype locked = 0;
    qsizetype open = 0;
    for (int round = 0; round < 10; ++round) {
        desktop.workspace().window().showPage(round % 2 == 0 ? u"log"_s : u"reflect"_s);
        QTest::qWait(20); // what a page reads beside the window
        const qsizetype before = openFiles();
        desktop.program->lock();
        QVERIFY(!desktop.isOpen());
        if (round == 0)
            locked = openFiles();
        QCOMPARE(openFiles(), locked);
        QVERIFY(before > locked);
        desktop.unlock();
        QVERIFY(desktop.isOpen());
        open = std::max(open, openFiles());
    }
    qInfo("ten rounds: %lld files open while locked each time, %lld while open", locked, open);
}

void LockTest::theKeyIsGone()
{
    Locking desktop;
    const DatabaseKey &key = desktop.workspace().log().key();
    QByteArray bytes(reinterpret_cast<const char *>(key.bytes().data()), DatabaseKey::Size);
    QByteArray digits = key.toHex();
    const SearchedSecret ofBytes(bytes);
    const SearchedSecret ofDigits(digits);
    const int before = ofBytes.timesInOwnMemory();
    if (before < 0)
        QSKIP("nobody can search the memory of this process");
    QVERIFY(before > 0); // it can be found
    desktop.program->lock();
    const int after = ofBytes.timesInOwnMemory();
    const int afterDigits = ofDigits.timesInOwnMemory();
    qInfo(
        "the key lies in memory %d times while open; %d, and %d as digits, while locked", before,
        after, afterDigits);
    QCOMPARE(after, 0);
    QCOMPARE(afterDigits, 0);
}

void LockTest::theQuickLogSealsALine()
{
    Locking desktop;
    desktop.program->lock();
    QCOMPARE(desktop.send({.kind = Request::Kind::InCall}).status, 0);
    QVERIFY(popup() && popup()->isVisible());
    popup()->hide();
    QTRY_VERIFY(!popup());
    QCOMPARE(desktop.send({.kind = Request::Kind::QuickLog}).status, 0);
    QVERIFY(popup());
    QTest::keyClicks(popup()->line(), u"zqxmark late refund !7"_s);
    desktop.clock.advance(minutes(3));
    QTest::keyClick(popup()->line(), Qt::Key_Return);
    QTRY_VERIFY(!popup()); // with all that was typed
    QVERIFY(desktop.unlockPage());
    const QList<QLabel *> labels = desktop.unlockPage()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == u"1 sealed line will be filed when you unlock."_s;
    }));
    QCOMPARE(SealedFolder(desktop.folder.sealedLines()).names().size(), 1);

    desktop.clock.advance(minutes(10));
    desktop.unlock();
    OpenLog &log = desktop.workspace().log();
    QTRY_COMPARE(*log.interactions().count(), 1); // the window does not wait for it
    QCOMPARE(log.interactions().find(InteractionId(1))->summary, u"zqxmark late refund"_s);
    const Instant at = log.interactions().find(InteractionId(1))->occurred.at;
    QCOMPARE(at, desktop.clock.now() - minutes(10));
    QVERIFY(SealedFolder(desktop.folder.sealedLines()).names().isEmpty());
}

void LockTest::whatWasNotFinishedIsSealedToo()
{
    Locking desktop;
    desktop.program->lock();
    desktop.program->locked()->quickLog();
    QTest::keyClicks(popup()->line(), u"first half"_s);
    QTest::keyClick(popup()->line(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    desktop.clock.advance(minutes(1));
    desktop.program->locked()->quickLog();
    QCOMPARE(popup()->draftText(), QString());
    QTest::keyClicks(popup()->line(), u"second half"_s);
    desktop.unlock(); // while it is open
    QCOMPARE(*desktop.workspace().log().interactions().count(), 0);
    QTRY_VERIFY(!popup());
    QTRY_VERIFY(SealedFolder(desktop.folder.sealedLines()).names().isEmpty());
    desktop.workspace().quickLog();
    QTRY_COMPARE(popup()->draftText(), u"first half\nsecond half"_s);
}

/// What was chosen by chips stands in the popup again, and in the log when it is kept there.
void LockTest::whatWasChosenByChipsComesBack()
{
    Locking desktop;
    desktop.program->lock();
    desktop.program->locked()->quickLog();
    QTest::keyClicks(popup()->line(), u"late refund #billing"_s);
    LineDraft draft = popup()->lineDraft();
    draft.edits.removed.append({.kind = LineToken::Kind::Category, .text = u"#billing"_s});
    draft.edits.channel = Channel::Chat;
    popup()->setLineDraft(draft);
    QTest::keyClick(popup()->line(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    desktop.unlock();
    desktop.workspace().quickLog();
    QTRY_COMPARE(popup()->draftText(), draft.text);
    QVERIFY(popup()->lineDraft() == draft);

    desktop.program->lock(); // closed unfinished, and once more
    desktop.unlock();
    desktop.workspace().quickLog();
    QVERIFY(popup()->lineDraft() == draft);
}

/// The popup came up before the sealed ones were filed, and its next letter keeps them.
void LockTest::anOpenPopupTakesWhatWasNotFinished()
{
    Locking desktop;
    desktop.program->lock();
    desktop.program->locked()->quickLog();
    QTest::keyClicks(popup()->line(), u"first half"_s);
    QTest::keyClick(popup()->line(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    qsizetype waiting = 0;
    connect(desktop.program->locked(), &LockedDesk::unlocked, this, [&] {
        waiting = SealedFolder(desktop.folder.sealedLines()).names().size();
        desktop.workspace().quickLog();
    });
    desktop.unlock();
    QCOMPARE(waiting, 1); // the first frame comes before what was sealed
    QTRY_COMPARE(popup()->draftText(), u"first half"_s);
    QTest::keyClicks(popup()->line(), u"!"_s);
    desktop.program->lock();
    desktop.unlock();
    desktop.workspace().quickLog();
    QVERIFY(popup()->draftText().contains(u"first half"_s));
}

void LockTest::withoutAPublicKeyTheTextStays()
{
    Locking desktop;
    desktop.program->lock();
    QVERIFY(QFile::remove(desktop.folder.sealedLines() + u"/public-key"_s));
    desktop.program->locked()->quickLog();
    QTest::keyClicks(popup()->line(), u"late refund"_s);
    QTest::keyClick(popup()->line(), Qt::Key_Return);
    QVERIFY(popup() && popup()->isVisible());
    QCOMPARE(popup()->draftText(), u"late refund"_s);
    QTest::keyClick(popup()->line(), Qt::Key_Escape);
    desktop.program->locked()->quickLog();
    QCOMPARE(popup()->draftText(), u"late refund"_s); // nothing that was typed goes

    desktop.unlock();
    const auto kept = desktop.workspace().log().drafts().load("popup"_L1);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->value("text"_L1).toString(), u"late refund"_s);
    QTRY_VERIFY(!popup() || popup()->draftText() == u"late refund"_s); // the locked one has gone
    desktop.workspace().quickLog();
    QCOMPARE(popup()->draftText(), u"late refund"_s);
    QVERIFY(SealedFolder(desktop.folder.sealedLines()).names().isEmpty());
}

EVENKEEL_TEST(LockTest)
#include "locktest.moc"
