#include "core/followup/lockedreminders.h"
#include "core/base/fixedclock.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const Instant Now = instantFromMs(1'778'765'460'000);

DueMoment in(minutes time, qint64 id)
{
    return {.id = FollowUpId(id), .at = Now + time};
}

} // namespace

/// Reminders that know moments only.
class LockedRemindersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatComesUpOnce();
    void twoAtOnceAreOneNotice();
    void aSecondMomentIsToldAndCountsOnce();
    void whatStoodInTheWindowCounts();
    void holdsDuringACallAndAnAbsence();
    void believesACallForFourHours();
    void holdsInAPause();
    void holdsWhileTheDesktopAsksForQuiet();
    void wakesByItselfWhenItIsTime();

private:
    std::unique_ptr<FixedClock> m_clock;
    FakeNotifier m_notifier;
};

void LockedRemindersTest::init()
{
    m_clock = std::make_unique<FixedClock>(Now, QTimeZone("Europe/London"));
    m_notifier.shown.clear();
}

void LockedRemindersTest::tellsWhatComesUpOnce()
{
    LockedReminders reminders({in(minutes(20), 2), in(minutes(10), 1)}, *m_clock, m_notifier);
    QSignalSpy changed(&reminders, &LockedReminders::changed);
    reminders.check();
    QVERIFY(m_notifier.shown.isEmpty());
    m_clock->advance(minutes(10));
    reminders.check();
    reminders.check();
    QCOMPARE(m_notifier.shown.size(), 1);
    QVERIFY(m_notifier.shown.first().locked);
    QVERIFY(m_notifier.shown.first().alerts.first().followUp.text.isEmpty());
    QCOMPARE(reminders.due(), 1);
    QCOMPARE(changed.size(), 1);
    m_clock->advance(minutes(10));
    reminders.check();
    QCOMPARE(reminders.due(), 2);
    QCOMPARE(reminders.told(), (QList{FollowUpId(1), FollowUpId(2)}));
}

void LockedRemindersTest::twoAtOnceAreOneNotice()
{
    LockedReminders reminders({in(minutes(10), 1), in(minutes(11), 2)}, *m_clock, m_notifier);
    m_clock->advance(minutes(30)); // the computer slept
    reminders.check();
    QCOMPARE(m_notifier.shown.size(), 1);
    QCOMPARE(m_notifier.shown.first().alerts.size(), 2);
}

void LockedRemindersTest::aSecondMomentIsToldAndCountsOnce()
{
    LockedReminders reminders({in(minutes(10), 1), in(minutes(20), 1)}, *m_clock, m_notifier);
    m_clock->advance(minutes(10));
    reminders.check();
    m_clock->advance(minutes(10));
    reminders.check();
    QCOMPARE(reminders.due(), 1);
    QCOMPARE(m_notifier.shown.size(), 2);
    QCOMPARE(reminders.told(), QList<FollowUpId>{FollowUpId(1)});
}

void LockedRemindersTest::whatStoodInTheWindowCounts()
{
    LockedReminders reminders({in(minutes(10), 2)}, *m_clock, m_notifier);
    reminders.setStanding({in(minutes(-5), 1), in(minutes(10), 2)});
    reminders.check();
    QCOMPARE(reminders.due(), 1);
    QVERIFY(m_notifier.shown.isEmpty());
    m_clock->advance(minutes(10)); // the other was shown before its time only
    reminders.check();
    QCOMPARE(reminders.due(), 2);
    QCOMPARE(m_notifier.shown.size(), 1);
    QCOMPARE(m_notifier.shown.first().alerts.size(), 1);
    QCOMPARE(reminders.told(), QList<FollowUpId>{FollowUpId(2)});
}

void LockedRemindersTest::holdsDuringACallAndAnAbsence()
{
    LockedReminders reminders({in(minutes(10), 1)}, *m_clock, m_notifier);
    for (const AgentActivity activity : {AgentActivity::OnCall, AgentActivity::Away}) {
        reminders.setState({.activity = activity, .since = m_clock->now()});
        m_clock->advance(minutes(10));
        reminders.check();
        QVERIFY(m_notifier.shown.isEmpty());
        QCOMPARE(reminders.held(), 1);
    }
    reminders.setState({.activity = AgentActivity::WrapUp, .since = m_clock->now()});
    QCOMPARE(m_notifier.shown.size(), 1);
    QCOMPARE(reminders.held(), 0);
}

void LockedRemindersTest::believesACallForFourHours()
{
    LockedReminders reminders({in(minutes(10), 1)}, *m_clock, m_notifier);
    reminders.setState({.activity = AgentActivity::OnCall, .since = m_clock->now()});
    m_clock->advance(std::chrono::hours(4) + minutes(1));
    reminders.check();
    QCOMPARE(m_notifier.shown.size(), 1);
}

void LockedRemindersTest::holdsInAPause()
{
    LockedReminders reminders({in(minutes(10), 1)}, *m_clock, m_notifier);
    ReminderRules rules;
    rules.pausedUntil = m_clock->now() + minutes(30);
    reminders.setRules(rules);
    m_clock->advance(minutes(10));
    reminders.check();
    QVERIFY(m_notifier.shown.isEmpty());
    QCOMPARE(reminders.held(), 1);
    m_clock->advance(minutes(20));
    reminders.check();
    QCOMPARE(m_notifier.shown.size(), 1);
    QCOMPARE(reminders.held(), 0);
}

void LockedRemindersTest::holdsWhileTheDesktopAsksForQuiet()
{
    LockedReminders reminders({in(minutes(10), 1)}, *m_clock, m_notifier);
    QVERIFY(!reminders.holding());
    reminders.setDoNotDisturb(true);
    m_clock->advance(minutes(10));
    reminders.check();
    QVERIFY(m_notifier.shown.isEmpty());
    QCOMPARE(reminders.held(), 1);
    QCOMPARE(reminders.holding(), Holding{.reason = HoldReason::DoNotDisturb});
    reminders.setDoNotDisturb(false);
    QCOMPARE(m_notifier.shown.size(), 1);
    QCOMPARE(reminders.held(), 0);
}

void LockedRemindersTest::wakesByItselfWhenItIsTime()
{
    LockedReminders reminders({{FollowUpId(1), Now + milliseconds(20)}}, *m_clock, m_notifier);
    QSignalSpy changed(&reminders, &LockedReminders::changed);
    reminders.check();
    m_clock->advance(milliseconds(20));
    QVERIFY(changed.wait());
}

EVENKEEL_TEST(LockedRemindersTest)
#include "lockedreminderstest.moc"
