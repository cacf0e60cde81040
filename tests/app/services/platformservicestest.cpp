#include "app/services/platformservices.h"

#include "core/base/fixedclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// What this operating system gives is its own, and not what stands in where there is nothing.
class PlatformServicesTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsMissing();
    void theSystemTellsWhenToLock();

private:
    FixedClock m_clock{Instant(), QTimeZone::utc()};
};

void PlatformServicesTest::nothingIsMissing()
{
    const Services services = platformServices(m_clock, {u"evenkeel"_s});
    QVERIFY(services.notifier && services.tones && services.lock && services.keychain);
    QVERIFY(services.autostart);
    QVERIFY(services.tones->isAvailable());
#ifdef Q_OS_WIN
    QVERIFY(services.keys);
#endif
}

void PlatformServicesTest::theSystemTellsWhenToLock()
{
    const Services services = platformServices(m_clock, {});
    services.lock->begin();
    for (const auto kind :
         {LockSignals::Kind::Idle, LockSignals::Kind::ScreenLock, LockSignals::Kind::Sleep})
        QVERIFY(services.lock->isSupported(kind));
}

EVENKEEL_TEST(PlatformServicesTest)
#include "platformservicestest.moc"
