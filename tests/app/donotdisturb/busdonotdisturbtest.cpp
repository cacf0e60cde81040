#include "app/donotdisturb/busdonotdisturb.h"

#include "tests/app/notifier/privatebus.h"
#include "tests/support/testmain.h"

#include <QDBusMessage>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

} // namespace

/// A notification server as KDE's, as far as its one property goes.
class KdeServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER inhibited)

public:
    bool inhibited = false;
};

/// KDE on a bus of the test, GNOME by a script in the place of gsettings.
class BusDoNotDisturbTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void kdeTellsWhatItIsAndWhatItBecomes();
    void anotherServerDoesNotTell();
    void withoutABusNothingIsAsked();
    void gnomeTellsWhatItIsAndWhatItBecomes();
    void withoutTheSchemaItIsNotSupported();
    void onlyGnomeHasTheSetting();

private:
    void serve(bool inhibited);
    void tell(bool inhibited);
    [[nodiscard]] QString script(const QByteArray &monitor) const;

    std::unique_ptr<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_desktop;
    KdeServer m_server;
    QTemporaryDir m_folder;
};

void BusDoNotDisturbTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), qPrintable(m_bus->failure()));
    m_desktop = m_bus->another();
}

void BusDoNotDisturbTest::cleanup()
{
    m_desktop->unregisterObject(Path);
    m_desktop.reset();
    m_bus.reset();
}

void BusDoNotDisturbTest::serve(bool inhibited)
{
    m_server.inhibited = inhibited;
    QVERIFY(m_desktop->registerObject(Path, &m_server, QDBusConnection::ExportAllProperties));
    QVERIFY(m_desktop->registerService(Service));
}

void BusDoNotDisturbTest::tell(bool inhibited)
{
    QDBusMessage message = QDBusMessage::createSignal(
        Path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    message.setArguments({Service, QVariantMap{{u"Inhibited"_s, inhibited}}, QStringList()});
    QVERIFY(m_desktop->send(message));
}

/// Answers `get` with false, and `monitor` as it is told.
QString BusDoNotDisturbTest::script(const QByteArray &monitor) const
{
    QString path = m_folder.filePath(u"gsettings"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Truncate))
        return {};
    file.write(
        "#!/bin/sh\n[ \"$2 $3\" = 'org.gnome.desktop.notifications show-banners' ] || exit 1\n"
        "if [ \"$1\" = get ]; then echo false; : > '"
        + QFile::encodeName(m_folder.filePath(u"asked"_s)) + "'; exit; fi\n" + monitor);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void BusDoNotDisturbTest::kdeTellsWhatItIsAndWhatItBecomes()
{
    serve(true);
    BusDoNotDisturb quiet([this] { return m_bus->connection(); }, {});
    QVERIFY(!quiet.isSupported() && !quiet.isQuiet());
    QSignalSpy changed(&quiet, &DoNotDisturb::changed);
    quiet.begin();
    QVERIFY(changed.wait());
    QVERIFY(quiet.isSupported() && quiet.isQuiet());
    tell(false);
    QVERIFY(changed.wait());
    QVERIFY(quiet.isSupported() && !quiet.isQuiet());
    tell(true);
    QVERIFY(changed.wait());
    QVERIFY(quiet.isQuiet());
}

void BusDoNotDisturbTest::anotherServerDoesNotTell()
{
    QObject plain;
    QVERIFY(m_desktop->registerObject(Path, &plain, QDBusConnection::ExportAllProperties));
    QVERIFY(m_desktop->registerService(Service));
    BusDoNotDisturb quiet([this] { return m_bus->connection(); }, {});
    quiet.begin();
    QDBusConnection bus = m_bus->connection(); // what is asked after it is answered after it
    bus.call(
        QDBusMessage::createMethodCall(Service, Path, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s),
        QDBus::BlockWithGui);
    QCoreApplication::processEvents();
    QVERIFY(!quiet.isSupported() && !quiet.isQuiet());
}

void BusDoNotDisturbTest::withoutABusNothingIsAsked()
{
    BusDoNotDisturb quiet([] { return QDBusConnection(u"none"_s); }, script("exec cat\n"));
    QSignalSpy changed(&quiet, &DoNotDisturb::changed);
    quiet.begin();
    QVERIFY(!changed.wait(300)); // the script would have answered
    QVERIFY(!quiet.isSupported() && !quiet.isQuiet());
}

void BusDoNotDisturbTest::gnomeTellsWhatItIsAndWhatItBecomes()
{
    const QString fifo = m_folder.filePath(u"changes"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {fifo}), 0);
    BusDoNotDisturb quiet(
        [this] { return m_bus->connection(); },
        script("exec cat '" + QFile::encodeName(fifo) + "'\n"));
    QSignalSpy changed(&quiet, &DoNotDisturb::changed);
    quiet.begin();
    QVERIFY(changed.wait());
    QVERIFY(quiet.isSupported() && quiet.isQuiet()); // no banners
    QFile changes(fifo);
    QVERIFY(changes.open(QFile::WriteOnly | QFile::Unbuffered));
    changes.write("show-banners: true\n");
    QVERIFY(changed.wait());
    QVERIFY(quiet.isSupported() && !quiet.isQuiet());
    changes.write("show-banners: false\n");
    QVERIFY(changed.wait());
    QVERIFY(quiet.isQuiet());
    changes.close(); // the monitor ends
    QVERIFY(changed.wait());
    QVERIFY(!quiet.isSupported() && !quiet.isQuiet());
}

void BusDoNotDisturbTest::withoutTheSchemaItIsNotSupported()
{
    BusDoNotDisturb quiet([this] { return m_bus->connection(); }, u"/bin/false"_s);
    QSignalSpy changed(&quiet, &DoNotDisturb::changed);
    quiet.begin();
    QVERIFY(!changed.wait(300));
    QVERIFY(!quiet.isSupported() && !quiet.isQuiet());
}

void BusDoNotDisturbTest::onlyGnomeHasTheSetting()
{
    qputenv("XDG_CURRENT_DESKTOP", "XFCE");
    QCOMPARE(BusDoNotDisturb::gsettingsHere(), QString());
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    QCOMPARE(BusDoNotDisturb::gsettingsHere(), u"gsettings"_s);
    qunsetenv("XDG_CURRENT_DESKTOP");
}

EVENKEEL_TEST(BusDoNotDisturbTest)
#include "busdonotdisturbtest.moc"
