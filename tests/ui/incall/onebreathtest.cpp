#include "ui/incall/onebreath.h"
#include "tests/support/testmain.h"
#include "tests/ui/incall/callbench.h"
#include "ui/incall/breathbutton.h"

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// In for 4, out for 6, without leaving the strip.
class OneBreathTest : public QObject
{
    Q_OBJECT

private slots:
    void inForFourOutForSix();
    void stoppedItIsNotFinished();
    void theStripIsSteadyAfterOne();
};

void OneBreathTest::inForFourOutForSix()
{
    FixedClock clock{instantFromMs(0), QTimeZone::utc()};
    OneBreath breath(clock);
    QVERIFY(!breath.point());
    breath.start();
    QCOMPARE(breath.point()->phase, BreathPhase::In);
    QCOMPARE(breath.point()->secondsLeft, 4);
    clock.advance(3999ms);
    QCOMPARE(breath.point()->phase, BreathPhase::In);
    clock.advance(1ms);
    QCOMPARE(breath.point()->phase, BreathPhase::Out);
    QCOMPARE(breath.point()->secondsLeft, 6);
    QCOMPARE(breath.point()->level, 1.0);
    QSignalSpy finished(&breath, &OneBreath::finished);
    clock.advance(6s);
    QVERIFY(finished.wait());
    QVERIFY(!breath.isOn());
}

void OneBreathTest::stoppedItIsNotFinished()
{
    FixedClock clock{instantFromMs(0), QTimeZone::utc()};
    OneBreath breath(clock);
    QSignalSpy finished(&breath, &OneBreath::finished);
    breath.start();
    clock.advance(9s);
    breath.stop();
    QVERIFY(finished.isEmpty());
    QVERIFY(!breath.point());
}

void OneBreathTest::theStripIsSteadyAfterOne()
{
    CallBench bench;
    QSignalSpy changed(&bench.session, &CallSession::changed);
    bench.press(Qt::Key_F9);
    QCOMPARE(bench.current(), u"listen"_s);
    QVERIFY(!bench.session.run().isDone(u"steady"_s));
    bench.clock.advance(10s);
    QVERIFY(changed.wait());
    QVERIFY(bench.session.run().isDone(u"steady"_s));
    QCOMPARE(bench.current(), u"listen"_s);
}

EVENKEEL_TEST(OneBreathTest)

#include "onebreathtest.moc"
