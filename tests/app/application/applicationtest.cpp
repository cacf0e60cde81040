#include "app/application/application.h"
#include "app/application/samplefolder.h"
#include "app/application/silentservices.h"
#include "app/application/workspace.h"
#include "app/instance/instanceclient.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "core/base/fixedclock.h"
#include "core/keys/keyring.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"
#include "ui/unlock/unlockpage.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

/// The program on a folder of its own.
struct Desktop
{
    QTemporaryDir home;
    FixedClock clock{
        resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")),
        QTimeZone("Europe/London")};
    DataFolder folder = *DataFolder::at(home.filePath(u"log"_s));
    std::unique_ptr<Application> program;

    Application::Started start(const DesktopOptions &options = {})
    {
        program = std::make_unique<Application>(*qApp, options, folder, clock, silentServices());
        program->settings().set(keys::Welcomed, true);
        return program->start();
    }

    /// The window that asks, while there is one.
    [[nodiscard]] static UnlockPage *unlockPage()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *page = qobject_cast<UnlockPage *>(window))
                return page;
        }
        return nullptr;
    }

    /// What the command line is answered over the socket.
    Answer ask(const QStringList &words, bool ownClock = false) const
    {
        Request request{.arguments = words};
        request.ownClock = ownClock;
        request.zone = ownClock ? u"Europe/London"_s : QString();
        request.standardInput = u"from a script"_s;
        auto asked = std::async(
            std::launch::async, [this, request] { return InstanceClient(folder).ask(request); });
        while (asked.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
            QTest::qWait(5);
        const auto answer = asked.get();
        return answer && *answer ? **answer : Answer{.status = -1};
    }
};

} // namespace

class ApplicationTest final : public QObject
{
    Q_OBJECT

private slots:
    void opensItsWindow();
    void welcomesOnTheFirstRun();
    void throwsAMadeLogAway();
    void startsInTheTray();
    void answersVerbs();
    void refusesASecondClock();
    void letsTheCommandLineReadOnlyWhereAllowed();
    void givesARecoveryCodeOnlyWhereReadingIsAllowed();
    void tellsAWrongKey();
    void asksForThePassphraseUntilItIsRight();
    void theRecoveryCodeOpensALogWithoutItsKeyFile();
    void keepsItsPlace();
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
    desktop.program.reset();
    QVERIFY(!QFile::exists(sample->path()));
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
    QVERIFY(!desktop.program->isOpen());
    QVERIFY(!field->accessibleDescription().isEmpty());
    QTest::keyClicks(field, u"correct horse"_s); // over what is selected
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(desktop.program->isOpen());
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
    QVERIFY(desktop.program->isOpen());
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

EVENKEEL_TEST(ApplicationTest)
#include "applicationtest.moc"
