#include "app/application/samplefolder.h"
#include "app/application/workspace.h"
#include "app/commandline/verbtable.h"
#include "app/instance/instanceclient.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "core/keys/keyring.h"
#include "tests/app/application/desktop.h"
#include "tests/support/fakesystemmotion.h"
#include "tests/support/testmain.h"
#include "ui/interaction/interactioneditor.h"
#include "ui/interaction/logmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <future>
#include <latch>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// Those of a desktop on which another program, such as one's own log, has them all.
class TakenKeys final : public GlobalKeys
{
public:
    bool claim(const QKeySequence &) override { return false; }
    void release(const QKeySequence &) override { }
};

} // namespace

class ApplicationTest final : public QObject
{
    Q_OBJECT

private slots:
    void opensItsWindow();
    void welcomesOnTheFirstRun();
    void throwsAMadeLogAway();
    void aMadeLogLeavesTheKeysAlone();
    void followsTheDesktopInMovement();
    void startsInTheTray();
    void answersVerbs();
    void refusesASecondClock();
    void letsTheCommandLineReadOnlyWhereAllowed();
    void givesARecoveryCodeOnlyWhereReadingIsAllowed();
    void tellsAWrongKey();
    void asksForThePassphraseUntilItIsRight();
    void theRecoveryCodeOpensALogWithoutItsKeyFile();
    void keepsItsPlace();
    void takesAFileInWithoutMakingTheWindowWait();
    void longVerbsDoNotMakeTheWindowWait();
    void listsKnowOfAMadeLog();
    void writingVerbsWaitForALongOne();
    void ctrlNWritesIntoTodaysOwnLine();
    void aCopiedNoteLeavesUndoOffered();
    void whatWasTypedOutlivesTheProgram();
};

void ApplicationTest::opensItsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    QVERIFY(desktop.program->workspace().window().isVisible());
    QCOMPARE(desktop.program->workspace().window().currentPage(), u"today"_s);
    QVERIFY(desktop.folder.holdsLog());
}

void ApplicationTest::welcomesOnTheFirstRun()
{
    Desktop desktop;
    desktop.program = std::make_unique<Application>(
        *qApp, DesktopOptions{}, desktop.folder, desktop.clock, silentServices());
    QVERIFY(desktop.program->start() == Application::Started::Running);
    QCOMPARE(desktop.program->workspace().window().currentPage(), u"welcome"_s);
}

void ApplicationTest::throwsAMadeLogAway()
{
    Desktop desktop;
    const auto sample = makeSampleFolder(desktop.folder, desktop.clock);
    QVERIFY(sample);
    desktop.folder = *sample;
    QVERIFY(desktop.start() == Application::Started::Running);
    QVERIFY(*desktop.program->workspace().log().interactions().count() > 100);
    QCOMPARE(desktop.program->workspace().window().windowTitle(), u"A made log — Evenkeel"_s);
    desktop.program.reset();
    QVERIFY(!QFile::exists(sample->path()));
}

void ApplicationTest::aMadeLogLeavesTheKeysAlone()
{
    Desktop desktop;
    const auto sample = makeSampleFolder(desktop.folder, desktop.clock);
    QVERIFY(sample);
    desktop.folder = *sample;
    Services services = silentServices();
    services.keys = std::make_unique<TakenKeys>();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    QVERIFY(desktop.start({}, std::move(services)) == Application::Started::Running);
    QTRY_VERIFY(!QGuiApplication::quitOnLastWindowClosed()); // the start is finished
    const auto *bar = desktop.program->workspace().window().findChild<MessageBar *>();
    QVERIFY2(bar->text().startsWith(u"This is a made log."_s), qPrintable(bar->text()));
}

void ApplicationTest::followsTheDesktopInMovement()
{
    Desktop desktop;
    Services services = silentServices();
    auto fakeMotion = std::make_unique<FakeSystemMotion>();
    FakeSystemMotion *motion = fakeMotion.get();
    services.motion = std::move(fakeMotion);
    QVERIFY(desktop.start({}, std::move(services)) == Application::Started::Running);
    QTRY_VERIFY(motion->begun);
    const Theme &theme = desktop.program->theme();
    QVERIFY(!theme.reducedMotion());
    motion->setReduced(true);
    QVERIFY(theme.reducedMotion());
    motion->setReduced(std::nullopt); // the desktop tells no more
    QVERIFY(!theme.reducedMotion());
}

void ApplicationTest::startsInTheTray()
{
    Desktop desktop;
    QVERIFY(desktop.start({.hidden = true}) == Application::Started::Running);
    QVERIFY(!desktop.program->workspace().window().isVisible());
}

void ApplicationTest::answersVerbs()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    QCOMPARE(desktop.ask({u"log"_s}).status, 0);
    QCOMPARE(*desktop.program->workspace().log().interactions().count(), 1);
    const Answer status = desktop.ask({u"status"_s});
    QVERIFY(QJsonDocument::fromJson(status.output).object().value("running"_L1).toBool());
}

void ApplicationTest::refusesASecondClock()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    const Answer answer = desktop.ask({u"log"_s}, true);
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.output.isEmpty());
    QCOMPARE(*desktop.program->workspace().log().interactions().count(), 0);
    QCOMPARE(desktop.ask({u"status"_s}, true).status, 0);
}

void ApplicationTest::letsTheCommandLineReadOnlyWhereAllowed()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    QCOMPARE(desktop.ask({u"list"_s}).status, 4);
    desktop.program->settings().set(keys::CliMayRead, true);
    QCOMPARE(desktop.ask({u"list"_s}).status, 0);
}

void ApplicationTest::givesARecoveryCodeOnlyWhereReadingIsAllowed()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    QCOMPARE(desktop.ask({u"init"_s}).status, 4);
    QVERIFY(!QFile::exists(desktop.folder.wraps()));

    desktop.program->settings().set(keys::CliMayRead, true);
    const Answer answer = desktop.ask({u"init"_s});
    QCOMPARE(answer.status, 0);
    const auto code = QJsonDocument::fromJson(answer.output).object().value("recovery_code"_L1);
    const auto key = KeyRing(keyFilesOf(desktop.folder)).openWith(code.toString().toUtf8());
    QVERIFY(key);
    QVERIFY(*key == desktop.program->workspace().log().key());
    QCOMPARE(desktop.ask({u"init"_s}, true).status, 2); // two clocks
}

void ApplicationTest::tellsAWrongKey()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    desktop.program.reset();
    QFile key(desktop.folder.key());
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray(64, 'a') + '\n');
    key.close();
    QVERIFY(desktop.start() == Application::Started::Failed);
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box);
    box->close();
}

void ApplicationTest::asksForThePassphraseUntilItIsRight()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    const DatabaseKey key = desktop.program->workspace().log().key();
    desktop.program.reset();
    QVERIFY(KeyRing(keyFilesOf(desktop.folder)).setPassphrase(key, "correct horse"));

    QVERIFY(desktop.start() == Application::Started::Locked);
    auto *page = desktop.unlockPage();
    QVERIFY(page && page->isVisible());
    QCOMPARE(desktop.ask({u"list"_s}).status, 4);
    auto *field = page->findChild<QLineEdit *>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, u"wrong horse"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isEnabled()); // it is tried beside the window
    QTRY_VERIFY(!field->accessibleDescription().isEmpty());
    QVERIFY(!desktop.program->isOpen());
    QTest::keyClicks(field, u"correct horse"_s); // over what is selected
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(desktop.program->isOpen());
    QVERIFY(desktop.program->workspace().window().isVisible());
    QTRY_VERIFY(!desktop.unlockPage());
    QCOMPARE(desktop.ask({u"status"_s}).status, 0);
}

void ApplicationTest::theRecoveryCodeOpensALogWithoutItsKeyFile()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    const DatabaseKey key = desktop.program->workspace().log().key();
    desktop.program.reset();
    const auto code = KeyRing(keyFilesOf(desktop.folder)).renewCode(key);
    QVERIFY(code);
    QVERIFY(QFile::remove(desktop.folder.key()));

    QVERIFY(desktop.start() == Application::Started::Locked);
    auto *field = desktop.unlockPage()->findChild<QLineEdit *>();
    QTest::keyClicks(field, code->text().toLower());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(desktop.program->isOpen());
    QVERIFY(!QFile::exists(desktop.folder.key()));
}

void ApplicationTest::keepsItsPlace()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    desktop.program->workspace().window().resize(1000, 700);
    QTRY_VERIFY_WITH_TIMEOUT(
        !desktop.program->settings().get(keys::WindowGeometry).isEmpty(), 3000);
    desktop.program.reset();
    QVERIFY(desktop.start() == Application::Started::Running);
    QCOMPARE(desktop.program->workspace().window().size(), QSize(1000, 700));
}

void ApplicationTest::takesAFileInWithoutMakingTheWindowWait()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    desktop.program->settings().set(keys::CliMayRead, true);
    QCOMPARE(desktop.ask({u"log"_s}).status, 0);
    const QString file = desktop.home.filePath(u"all.json"_s);
    QCOMPARE(desktop.ask({u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, file}).status, 0);
    QCOMPARE(desktop.ask({u"undo"_s}).status, 0);

    OpenLog &log = desktop.program->workspace().log();
    QSignalSpy added(&log.interactions(), &InteractionStore::added);
    QSignalSpy returned(&log.longWriter(), &LongWriter::returned);
    const Answer answer = desktop.ask({u"import"_s, file});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.output.contains("\"taken\":1"), answer.output.constData());
    QCOMPARE(returned.size(), 1); // another thread wrote it
    QCOMPARE(added.size(), 1);
    QCOMPARE(*log.interactions().count(), 1);
    QCOMPARE(desktop.ask({u"check"_s}).status, 0);
    QVERIFY(QFile::exists(log.database().file() + u"-open"_s)); // still marked as open
    QSignalSpy removed(&log.interactions(), &InteractionStore::removed);
    QCOMPARE(desktop.ask({u"undo"_s}).status, 0);
    QCOMPARE(returned.size(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(*log.interactions().count(), 0);
    QCOMPARE(desktop.ask({u"redo"_s}).status, 0);
    QCOMPARE(returned.size(), 3);
    QCOMPARE(added.size(), 2);
    QCOMPARE(desktop.ask({u"undo"_s}).status, 0);
    QCOMPARE(desktop.ask({u"undo"_s}).status, 2); // nothing is left to take back
}

/// What copies a log does it beside the window, which goes on writing.
void ApplicationTest::longVerbsDoNotMakeTheWindowWait()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    OpenLog &log = desktop.program->workspace().log();
    QCOMPARE(desktop.ask({u"log"_s}).status, 0);
    std::latch go(1);
    auto letGo = std::make_unique<QScopeGuard<std::function<void()>>>([&go] { go.count_down(); });
    QVERIFY(log.longWriter().run([&go](LongWriter::Loan &) {
        go.wait();
        return WorkThread::Answer();
    }));
    // Nothing here could be answered in the thread of the window, or would wait for what writes.
    const QString file = desktop.home.filePath(u"mine.backup"_s);
    const Answer copied = desktop.ask({u"backup"_s, u"-o"_s, file});
    QVERIFY2(copied.status == 0, qPrintable(copied.error));
    const QString saved = desktop.home.filePath(u"saved.backup"_s);
    const Answer salvaged = desktop.ask({u"salvage"_s, file, u"-o"_s, saved});
    QVERIFY2(salvaged.status == 0, qPrintable(salvaged.error));
    QVERIFY2(salvaged.output.contains("\"whole\":true"), salvaged.output.constData());
    letGo.reset();
    QTRY_VERIFY(!log.longWriter().isRunning());
    QCOMPARE(desktop.ask({u"backup"_s}, true).status, 2);
    for (const QString &verb : {u"backup"_s, u"salvage"_s, u"check"_s})
        QVERIFY(verbNamed(verb)->readsAside());
    for (const QString &verb : {u"undo"_s, u"redo"_s, u"import"_s, u"sample"_s})
        QVERIFY(verbNamed(verb)->writesAside());
}

void ApplicationTest::listsKnowOfAMadeLog()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    OpenLog &log = desktop.program->workspace().log();
    LogModel rows(log.changes(), log.timeline());
    rows.setQuery({});
    QSignalSpy settled(&log.followUps(), &FollowUpStore::settled);
    const QStringList verb{
        u"sample"_s, u"--interactions"_s, u"400"_s, u"--until"_s, u"2026-05-13"_s};
    QCOMPARE(desktop.ask(verb).status, 0);
    QVERIFY(rows.rowCount() > 50);
    QCOMPARE(settled.size(), 1);
}

void ApplicationTest::writingVerbsWaitForALongOne()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    desktop.program->settings().set(keys::CliMayRead, true);
    OpenLog &log = desktop.program->workspace().log();
    std::latch go(1);
    QVERIFY(log.longWriter().run([&go](LongWriter::Loan &) {
        go.wait();
        return WorkThread::Answer();
    }));
    QCOMPARE(desktop.ask({u"list"_s}).status, 0);
    QCOMPARE(desktop.ask({u"status"_s}).status, 0);
    auto writes = std::async(std::launch::async, [&desktop] {
        return InstanceClient(desktop.folder)
            .ask({.arguments = {u"log"_s}, .standardInput = u"from a script"_s});
    });
    QCOMPARE(desktop.ask({u"list"_s}).status, 0); // asked after it, answered before it
    QVERIFY(writes.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready);
    go.count_down();
    while (writes.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    QCOMPARE((*writes.get())->status, 0);
    QCOMPARE(*log.interactions().count(), 1);
}

void ApplicationTest::ctrlNWritesIntoTodaysOwnLine()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    MainWindow &window = desktop.program->workspace().window();
    const auto shown = [] {
        const auto all = QApplication::topLevelWidgets();
        return std::ranges::any_of(all, [](const QWidget *widget) {
            return widget->isVisible() && qobject_cast<const QuickLogPopup *>(widget);
        });
    };
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *form = window.findChild<CaptureForm *>();
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!form->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!shown());
    window.showPage(u"log"_s);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(shown());
}

void ApplicationTest::aCopiedNoteLeavesUndoOffered()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    MainWindow &window = desktop.program->workspace().window();
    auto *line = window.findChild<QuickLine *>();
    QTest::keyClicks(line, u"late refund @4711"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"late refund"_s));
    auto *bar = window.findChild<MessageBar *>();
    QVERIFY2(bar->text().contains(u"copied"_s), qPrintable(bar->text()));
    const auto buttons = bar->findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->isVisible() && button->text() == u"Undo"_s)
            button->click();
    }
    QCOMPARE(*desktop.program->workspace().log().interactions().count(), 0);
}

void ApplicationTest::whatWasTypedOutlivesTheProgram()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    QCOMPARE(desktop.ask({u"log"_s}).status, 0);
    const auto editor = [&desktop] {
        MainWindow &window = desktop.program->workspace().window();
        window.showPage(u"log"_s);
        return window.findChild<InteractionEditor *>();
    };
    InteractionEditor *first = editor();
    QTest::keyClick(&desktop.program->workspace().window(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(first->findChild<QLineEdit *>(), Qt::Key_End);
    QTest::keyClicks(first->findChild<QLineEdit *>(), u" twice"_s);
    desktop.program.reset(); // within the second, without a word

    QVERIFY(desktop.start() == Application::Started::Running);
    InteractionEditor *second = editor();
    QVERIFY(second->isVisible());
    QVERIFY(second->isChanged());
    QCOMPARE(second->content().interaction.summary, u"from a script twice"_s);
}

EVENKEEL_TEST(ApplicationTest)
#include "applicationtest.moc"
