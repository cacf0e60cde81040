#include "app/motion/portalmotion.h"
#include "tests/support/testmain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

constexpr int Wait = 10'000;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Appearance = u"org.freedesktop.appearance"_s;
const QString Gnome = u"org.gnome.desktop.interface"_s;

} // namespace

using SettingGroups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(SettingGroups)

/// The portal's settings, as far as they are asked for.
class PortalOfTest final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public slots:
    SettingGroups ReadAll(const QStringList &groups)
    {
        ++timesRead;
        SettingGroups known;
        for (const QString &group : groups) {
            if (values.contains(group))
                known.insert(group, values.value(group));
        }
        return known;
    }

public:
    SettingGroups values;
    int timesRead = 0;
};

/// Against a bus of its own, with a portal or without one.
class PortalMotionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qDBusRegisterMetaType<SettingGroups>(); }
    void init();
    void cleanup();
    void isReadAtTheBeginning_data();
    void isReadAtTheBeginning();
    void aChangeIsHeard();
    void otherSettingsAreLeftAlone();
    void withoutAPortalNothingIsKnown();
    void withoutABusNothingIsKnown();

private:
    [[nodiscard]] bool serve();
    void tell(const QString &group, const QString &key, const QVariant &value);

    QProcess m_bus;
    std::optional<QDBusConnection> m_ours;
    std::optional<QDBusConnection> m_desktop; ///< where its services live
    std::unique_ptr<PortalOfTest> m_portal;
    std::unique_ptr<PortalMotion> m_motion;
};

void PortalMotionTest::init()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForStarted(Wait) && m_bus.waitForReadyRead(Wait));
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_ours = QDBusConnection::connectToBus(address, u"ours"_s);
    m_desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
    m_portal = std::make_unique<PortalOfTest>();
    m_motion = std::make_unique<PortalMotion>([this] { return *m_ours; });
}

void PortalMotionTest::cleanup()
{
    m_motion.reset();
    m_ours.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"ours"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_portal.reset();
    m_bus.terminate();
    m_bus.waitForFinished(Wait);
}

bool PortalMotionTest::serve()
{
    return m_desktop->registerService(u"org.freedesktop.portal.Desktop"_s)
        && m_desktop->registerObject(Path, m_portal.get(), QDBusConnection::ExportAllSlots);
}

void PortalMotionTest::tell(const QString &group, const QString &key, const QVariant &value)
{
    QDBusMessage message = QDBusMessage::createSignal(
        Path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    message.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
    QVERIFY(m_desktop->send(message));
}

void PortalMotionTest::isReadAtTheBeginning_data()
{
    QTest::addColumn<SettingGroups>("values");
    QTest::addColumn<std::optional<bool>>("reduced");
    const auto wish = [](uint value) -> SettingGroups {
        return {{Appearance, {{u"reduced-motion"_s, value}}}};
    };
    const auto animations = [](bool on) -> SettingGroups {
        return {{Gnome, {{u"enable-animations"_s, on}}}};
    };
    QTest::newRow("less is wished") << wish(1) << std::optional(true);
    QTest::newRow("no wish") << wish(0) << std::optional(false);
    QTest::newRow("a value of tomorrow") << wish(7) << std::optional(false);
    QTest::newRow("GNOME's animations are off") << animations(false) << std::optional(true);
    QTest::newRow("GNOME's animations are on") << animations(true) << std::optional(false);
    SettingGroups both = wish(0);
    both.insert(animations(false));
    QTest::newRow("one of both is enough") << both << std::optional(true);
    QTest::newRow("neither is known") << SettingGroups() << std::optional<bool>();
    QTest::newRow("not what it should be")
        << SettingGroups{{Appearance, {{u"reduced-motion"_s, u"yes"_s}}}} << std::optional<bool>();
}

void PortalMotionTest::isReadAtTheBeginning()
{
    QFETCH(const SettingGroups, values);
    m_portal->values = values;
    QVERIFY(serve());
    m_motion->begin();
    QVERIFY(!m_motion->isReduced()); // nobody waits for the bus
    QTRY_COMPARE(m_portal->timesRead, 1);
    QFETCH(const std::optional<bool>, reduced);
    if (reduced)
        QTRY_COMPARE(m_motion->isReduced(), reduced);
    else
        QTest::qWait(50);
    QCOMPARE(m_motion->isReduced(), reduced);
}

void PortalMotionTest::aChangeIsHeard()
{
    m_portal->values = {{Appearance, {{u"reduced-motion"_s, 0U}}}};
    QVERIFY(serve());
    m_motion->begin();
    QTRY_COMPARE(m_motion->isReduced(), std::optional(false));
    const QSignalSpy changed(m_motion.get(), &SystemMotion::changed);
    tell(Appearance, u"reduced-motion"_s, 1U);
    QTRY_COMPARE(m_motion->isReduced(), std::optional(true));
    QCOMPARE(changed.size(), 1);
    tell(Appearance, u"reduced-motion"_s, 0U);
    QTRY_COMPARE(m_motion->isReduced(), std::optional(false));
    tell(Gnome, u"enable-animations"_s, false);
    QTRY_COMPARE(m_motion->isReduced(), std::optional(true));
}

void PortalMotionTest::otherSettingsAreLeftAlone()
{
    m_portal->values = {{Appearance, {{u"reduced-motion"_s, 1U}, {u"color-scheme"_s, 0U}}}};
    QVERIFY(serve());
    m_motion->begin();
    QTRY_COMPARE(m_motion->isReduced(), std::optional(true));
    const QSignalSpy changed(m_motion.get(), &SystemMotion::changed);
    tell(Appearance, u"color-scheme"_s, 0U);
    tell(Gnome, u"reduced-motion"_s, 0U);
    tell(Appearance, u"reduced-motion"_s, 0U); // comes after them
    QTRY_COMPARE(m_motion->isReduced(), std::optional(false));
    QCOMPARE(changed.size(), 1);
}

void PortalMotionTest::withoutAPortalNothingIsKnown()
{
    m_motion->begin();
    QTest::qWait(50); // the answer of the bus
    QVERIFY(!m_motion->isReduced());
}

void PortalMotionTest::withoutABusNothingIsKnown()
{
    PortalMotion motion([] { return QDBusConnection(u"none"_s); });
    motion.begin();
    QVERIFY(!motion.isReduced());
}

EVENKEEL_TEST(PortalMotionTest)
#include "portalmotiontest.moc"
