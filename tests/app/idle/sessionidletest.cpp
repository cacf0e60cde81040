#include "app/idle/sessionidle.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

/// This system tells at once for how long nobody has touched the session.
class SessionIdleTest final : public QObject
{
    Q_OBJECT

private slots:
    void isToldAtOnce();
};

void SessionIdleTest::isToldAtOnce()
{
    SessionIdle idle;
    QCOMPARE(idle.support(), IdleSupport::NotAsked);
    std::optional<milliseconds> told;
    idle.ask(*this, [&told](std::optional<milliseconds> time) { told = time; });
    QVERIFY(told && *told >= milliseconds(0));
    QCOMPARE(idle.support(), IdleSupport::Supported);
}

EVENKEEL_TEST(SessionIdleTest)
#include "sessionidletest.moc"
