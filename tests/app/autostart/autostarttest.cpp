#include "app/autostart/fileautostart.h"
#include "app/autostart/startfile.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class AutostartTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDesktopEntryKeepsEachWord();
    void aLaunchAgentKeepsEachWord();
    void windowsTakesTheLineApartAgain();
    void liesWhereTheSessionLooksAndGoes();
    void whatTheDesktopSwitchedOffIsOff();
    void aFullDiskChangesNothing();
};

void AutostartTest::aDesktopEntryKeepsEachWord()
{
    const QByteArray entry
        = startfile::desktopEntry({u"/opt/my apps/evenkeel"_s, u"--hidden"_s, u"a\"$`\\%f"_s});
    QVERIFY(entry.startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY2(
        entry.contains("\nExec=\"/opt/my apps/evenkeel\" \"--hidden\" "
                       "\"a\\\\\"\\\\$\\\\`\\\\\\\\%%f\"\n"),
        entry.constData());
}

void AutostartTest::aLaunchAgentKeepsEachWord()
{
    const QByteArray agent
        = startfile::launchAgent(u"io.example"_s, {u"/Applications/A & B"_s, u"--hidden"_s});
    QVERIFY(agent.contains("<string>/Applications/A &amp; B</string>"));
    QVERIFY(agent.contains("<key>RunAtLoad</key>"));
    QVERIFY(agent.contains("<string>io.example</string>"));
}

void AutostartTest::windowsTakesTheLineApartAgain()
{
    QCOMPARE(
        startfile::commandLine({u"C:\\Program Files\\Evenkeel\\evenkeel.exe"_s, u"--hidden"_s}),
        u"\"C:\\Program Files\\Evenkeel\\evenkeel.exe\" \"--hidden\""_s);
    QCOMPARE(startfile::commandLine({u"a\\\"b\\"_s}), u"\"a\\\\\\\"b\\\\\""_s);
}

void AutostartTest::liesWhereTheSessionLooksAndGoes()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"autostart/evenkeel.desktop"_s);
    FileAutostart start(file, "[Desktop Entry]\n");
    QVERIFY(!start.isOn());
    QVERIFY(start.setOn(true));
    QVERIFY(start.isOn());
    QVERIFY(QFile::exists(file));
    QVERIFY(start.setOn(true)); // once more
    QVERIFY(start.setOn(false));
    QVERIFY(!start.isOn());
    QVERIFY(!QFile::exists(file));
    QVERIFY(start.setOn(false));
}

void AutostartTest::whatTheDesktopSwitchedOffIsOff()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"evenkeel.desktop"_s);
    FileAutostart start(path, "[Desktop Entry]\n");
    for (const QByteArray line : {"Hidden=true", "X-GNOME-Autostart-enabled=false"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("[Desktop Entry]\n" + line + '\n') > 0);
        file.close();
        QVERIFY(!start.isOn());
        QVERIFY(start.setOn(true));
        QVERIFY(start.isOn());
    }
}

void AutostartTest::aFullDiskChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"evenkeel.desktop"_s);
    BrokenFiles files(0, BrokenFiles::How::ForGood, BrokenFiles::Kind::ShortWrite);
    FileAutostart start(path, "[Desktop Entry]\n", files);
    const Result<> set = start.setOn(true);
    QVERIFY(!set);
    QVERIFY(!start.isOn());
    QVERIFY(!QFile::exists(path));
}

EVENKEEL_TEST(AutostartTest)
#include "autostarttest.moc"
