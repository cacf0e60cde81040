#include "core/coach/callsession.h"
#include "core/base/fixedclock.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList Steps{u"steady"_s, u"listen"_s, u"acknowledge"_s, u"close"_s};

} // namespace

/// How long a call has lasted, and when something in it was.
class CallSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void countsFromItsBeginning();
    void goesIntoACallThatIsOn();
    void doesNotBelieveACallOfHours();
    void standsStillAfterTheEnd();
    void aSetClockMovesNothing();
    void tellsTheWallTimeOfSteps();
    void circlesByItsOwnTime();
    void goesOnWhereItWasLeft();

private:
    FixedClock m_clock{instantFromMs(1'778'765'400'000), QTimeZone("Europe/London")};
};

void CallSessionTest::countsFromItsBeginning()
{
    CallSession session(m_clock);
    QVERIFY(!session.isOn());
    QCOMPARE(session.lasted(), 0ms);
    session.start(Steps);
    QVERIFY(session.isOn());
    m_clock.advance(252s);
    QCOMPARE(session.lasted(), 252s);
}

void CallSessionTest::goesIntoACallThatIsOn()
{
    CallSession session(m_clock);
    Moment began = m_clock.moment();
    began.at -= 5min;
    session.start(Steps, began);
    QCOMPARE(session.began(), began);
    QCOMPARE(session.lasted(), 5min);
}

void CallSessionTest::doesNotBelieveACallOfHours()
{
    CallSession session(m_clock);
    const Moment now = m_clock.moment();
    session.start(Steps, Moment{.at = now.at - 4h, .zone = now.zone});
    QCOMPARE(session.lasted(), 0ms);
    session.start(Steps, Moment{.at = now.at + 1min, .zone = now.zone});
    QCOMPARE(session.lasted(), 0ms);
}

void CallSessionTest::standsStillAfterTheEnd()
{
    CallSession session(m_clock);
    session.start(Steps);
    session.next();
    m_clock.advance(1min);
    session.end();
    m_clock.advance(1min);
    QVERIFY(!session.isOn());
    QCOMPARE(session.lasted(), 1min);
    QVERIFY(session.run().isDone(u"listen"_s));
}

void CallSessionTest::aSetClockMovesNothing()
{
    CallSession session(m_clock);
    session.start(Steps);
    m_clock.advance(1min);
    m_clock.setNow(m_clock.now() - 2h);
    QCOMPARE(session.lasted(), 1min);
}

void CallSessionTest::tellsTheWallTimeOfSteps()
{
    CallSession session(m_clock);
    const Moment began = m_clock.moment();
    session.start(Steps);
    m_clock.advance(90s);
    session.say(1);
    const CallRun::Said said = session.run().said().value(0);
    QCOMPARE(said.sentence, 1);
    QCOMPARE(session.momentOf(said.at).at, began.at + 90s);
    QCOMPARE(session.momentOf(said.at).zone, began.zone);
}

void CallSessionTest::circlesByItsOwnTime()
{
    CallSession session(m_clock);
    session.start(Steps);
    m_clock.advance(5min);
    session.next();
    m_clock.advance(2min);
    QVERIFY(!session.isCircling());
    m_clock.advance(1s);
    QVERIFY(session.isCircling());
}

void CallSessionTest::goesOnWhereItWasLeft()
{
    CallSession left(m_clock);
    left.start(Steps);
    m_clock.advance(30s);
    left.next();
    m_clock.advance(30s);
    CallSession session(m_clock);
    QSignalSpy changed(&session, &CallSession::changed);
    session.resume(CallRun::from(left.run().toJson(), Steps), left.began());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.run(), left.run());
    QCOMPARE(session.lasted(), 1min);
}

EVENKEEL_TEST(CallSessionTest)

#include "callsessiontest.moc"
