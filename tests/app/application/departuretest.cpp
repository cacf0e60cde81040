#include "app/application/departure.h"
#include "app/application/workspace.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "core/keys/keyring.h"
#include "tests/app/application/desktop.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// The window that says the last word, while there is one.
QMessageBox *lastWord()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *box = qobject_cast<QMessageBox *>(window))
            return box;
    }
    return nullptr;
}

} // namespace

/// After somebody left nothing of their log is on this computer, and they hear what is out of
/// reach.
class DepartureTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { delete lastWord(); }
    void theProgramLeavesNothing();
    void theKeychainForgets_data();
    void theKeychainForgets();
};

void DepartureTest::theProgramLeavesNothing()
{
    Desktop desktop;
    desktop.protect("correct horse");
    std::ignore = desktop.start();
    QTRY_VERIFY(desktop.program->tray());
    Desktop::typeSecret(u"correct horse"_s);
    QVERIFY(desktop.program->isOpen());
    QCOMPARE(desktop.ask({u"backup"_s}).status, 0);
    desktop.program->settings().set(keys::TextSize, 110);
    QVERIFY(QFile::exists(desktop.folder.wraps()));
    QVERIFY(QDir(desktop.folder.backups()).exists());
    emit desktop.program->workspace().leaveRequested();
    QTRY_VERIFY(lastWord());
    QVERIFY(!desktop.program->isOpen());
    QVERIFY(lastWord()->text().contains(u"gone from this computer"_s));
    QVERIFY(lastWord()->informativeText().contains(u"Out of reach"_s));
    desktop.program->settings().set(keys::TextSize, 120); // comes too late
    const QStringList left
        = QDir(desktop.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList{QFileInfo(desktop.folder.lock()).fileName()});
    QCOMPARE(desktop.ask({u"list"_s}).status, 4);
}

void DepartureTest::theKeychainForgets_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("told");
    QTest::newRow("it does") << int(Keychain::State::Found) << false;
    QTest::newRow("it says no") << int(Keychain::State::Denied) << true;
    QTest::newRow("it does not answer") << int(Keychain::State::Slow) << true;
}

void DepartureTest::theKeychainForgets()
{
    QFETCH(int, state);
    QFETCH(bool, told);
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    const DatabaseKey key = desktop.program->workspace().log().key();
    desktop.program.reset();
    FakeKeychain keychain;
    keychain.entries.insert(u"entry-1"_s, "secret");
    QVERIFY(KeyRing(keyFilesOf(desktop.folder))
                .keepInKeychain(key, DatabaseKey::random(), u"entry-1"_s));
    keychain.state = Keychain::State(state);
    Settings settings(desktop.folder.settings());
    Departure departure(&keychain);
    departure.go(desktop.folder, settings);
    QTRY_VERIFY_WITH_TIMEOUT(lastWord(), 8000);
    QVERIFY(keychain.entries.isEmpty());
    QCOMPARE(departure.said().join(u' ').contains(u"entry-1"_s), told);
    QVERIFY(!desktop.folder.holdsLog());
}

EVENKEEL_TEST(DepartureTest)
#include "departuretest.moc"
