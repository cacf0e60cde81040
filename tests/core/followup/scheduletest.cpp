#include "core/followup/schedule.h"
#include "core/followup/notice.h"
#include "core/followup/succession.h"
#include "core/settings/keys.h"
#include "tests/core/followup/promises.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;

class ScheduleTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsDue_data();
    void saysWhatIsDue();
    void aSnoozedOneIsLeftOutUntilItsTime();
    void tenMinutesAreTenMinutes();
    void aReminderMovedBeforeTheTimeComesBackAtBoth();
    void onCallHoldsAndCounts();
    void whatNeedsATimeNeverAlerts();
    void closedAndBinnedNeverAlert();
    void withoutTheEarlyReminderThereIsNoSoon();
    void aDayStartsWithTheWorkingHours();
    void keepsTheWallTimeOverDaylightSaving_data();
    void keepsTheWallTimeOverDaylightSaving();
    void wakesAtTheNextMoment();
    void sleepsForHalfAMinuteWithinTheHour();
    void needsNoTimerWithNothingAhead();
    void rulesComeFromSettings();
    void daysHaveHoursOfTheirOwn();
    void aDayBeginsWithTheCustomersWindow();
    void updatesFollowEachOtherByTheWallClock();
    void aCourtesyCheckIsOfferedOnceAfterResolving();
    void twoOrMoreAreADigestInOrder();
};

void ScheduleTest::saysWhatIsDue_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("late");
    const auto row
        = [](const char *name, const QString &due, const QString &now, const QString &kind,
             int late) { QTest::newRow(name) << due << now << kind << late; };
    const QString three = u"2026-05-14T15:00"_s;
    row("eleven minutes before", three, u"2026-05-14T14:49"_s, {}, 0);
    row("ten minutes before", three, u"2026-05-14T14:50"_s, u"soon"_s, 0);
    row("one minute before", three, u"2026-05-14T14:59"_s, u"soon"_s, 0);
    row("at the time", three, three, u"due"_s, 0);
    row("an hour late", three, u"2026-05-14T16:00"_s, u"due"_s, 3600);
    row("more than an hour late", three, u"2026-05-14T16:01"_s, u"overdue"_s, 3660);
    row("a year late", three, u"2027-05-14T15:00"_s, u"overdue"_s, 365 * 24 * 3600);
    row("day, before nine", u"2026-05-14"_s, u"2026-05-14T08:59"_s, {}, 0);
    row("day, at nine", u"2026-05-14"_s, u"2026-05-14T09:00"_s, u"due"_s, 0);
    row("day, late in the evening", u"2026-05-14"_s, u"2026-05-14T23:55"_s, u"due"_s, 0);
    row("day, just over", u"2026-05-14"_s, u"2026-05-15T00:30"_s, u"due"_s, 1800);
    row("day, long over", u"2026-05-14"_s, u"2026-05-15T02:00"_s, u"overdue"_s, 7200);
    row("day, the evening before", u"2026-05-14"_s, u"2026-05-13T23:55"_s, {}, 0);
}

void ScheduleTest::saysWhatIsDue()
{
    QFETCH(QString, due);
    QFETCH(QString, now);
    QFETCH(QString, kind);
    QFETCH(int, late);
    const auto alert = alertOf(promise(7, due), at(now), {});
    QCOMPARE(alert ? idOf(alert->kind) : QString(), kind);
    if (alert) {
        QCOMPARE(alert->late, milliseconds(seconds(late)));
        QCOMPARE(alert->due, at(due));
    }
}

void ScheduleTest::aSnoozedOneIsLeftOutUntilItsTime()
{
    FollowUp callback = promise(1, u"2026-05-14T15:00"_s);
    callback.snoozedUntil = at(u"2026-05-14T15:30"_s);
    QVERIFY(!alertOf(callback, at(u"2026-05-14T15:29"_s), {}));
    const auto alert = alertOf(callback, at(u"2026-05-14T15:30"_s), {});
    QVERIFY(alert);
    QCOMPARE(alert->kind, Alert::Kind::Due);
    QCOMPARE(alert->due, at(u"2026-05-14T15:00"_s));
    QCOMPARE(alert->occurrence.kind, Occurrence::Kind::Again);
}

void ScheduleTest::tenMinutesAreTenMinutes()
{
    const Instant pressed = at(u"2026-05-14T15:00"_s);
    FollowUp callback = promise(1, u"2026-05-14T15:00"_s);
    callback.snoozedUntil = pressed + AgainAfter;
    QVERIFY(!alertOf(callback, pressed + seconds(10), {}));
    QVERIFY(!alertOf(callback, pressed + minutes(10) - milliseconds(1), {}));
    QVERIFY(alertOf(callback, pressed + minutes(10), {}));
}

void ScheduleTest::aReminderMovedBeforeTheTimeComesBackAtBoth()
{
    FollowUp callback = promise(1, u"2026-05-14T15:00"_s);
    callback.snoozedUntil = at(u"2026-05-14T12:00"_s);
    const auto kindAt = [&callback](const QString &now) {
        const auto alert = alertOf(callback, at(now), {});
        return alert ? idOf(alert->kind) + u' ' + idOf(alert->occurrence.kind) : QString();
    };
    QCOMPARE(kindAt(u"2026-05-14T11:59"_s), QString());
    QCOMPARE(kindAt(u"2026-05-14T12:00"_s), u"soon again"_s);
    QCOMPARE(kindAt(u"2026-05-14T14:50"_s), u"soon before"_s);
    QCOMPARE(kindAt(u"2026-05-14T15:00"_s), u"due at-time"_s);
}

void ScheduleTest::onCallHoldsAndCounts()
{
    const QList<FollowUp> open{
        promise(1, u"2026-05-14T15:00"_s), promise(2, u"2026-05-14T15:05"_s),
        promise(3, u"2026-05-14T18:00"_s)};
    const Instant now = at(u"2026-05-14T15:00"_s);
    const Reminders held = remindersAt(open, now, AgentActivity::OnCall, {});
    QVERIFY(held.alerts.isEmpty() && !held.isDigest());
    QCOMPARE(held.held, 2);
    QVERIFY(held.onCall);
    for (const auto activity :
         {AgentActivity::Free, AgentActivity::WrapUp, AgentActivity::Away,
          AgentActivity::Unknown}) {
        const Reminders shown = remindersAt(open, now, activity, {});
        QCOMPARE(shown.alerts.size(), 2);
        QCOMPARE(shown.held, 0);
        QVERIFY(!shown.onCall);
    }
}

void ScheduleTest::whatNeedsATimeNeverAlerts()
{
    FollowUp open = promise(1, u"2026-05-14T15:00"_s);
    open.needsTime = true; // a time that is still open to choice
    QVERIFY(!alertOf(open, at(u"2026-05-14T15:00"_s), {}));
    QVERIFY(!alertOf(promise(2, {}), at(u"2026-05-14T15:00"_s), {}));
}

void ScheduleTest::closedAndBinnedNeverAlert()
{
    const FollowUp open = promise(1, u"2026-05-14T15:00"_s);
    FollowUp binned = open;
    binned.deleted = at(u"2026-05-14T14:00"_s);
    const Instant now = at(u"2026-05-14T15:00"_s);
    QVERIFY(!alertOf(closed(open, FollowUpState::Broken, u"2026-05-14T14:00"_s), now, {}));
    QVERIFY(!alertOf(binned, now, {}));
}

void ScheduleTest::withoutTheEarlyReminderThereIsNoSoon()
{
    const ReminderRules rules{.before = minutes(0)};
    const FollowUp callback = promise(1, u"2026-05-14T15:00"_s);
    QVERIFY(!alertOf(callback, at(u"2026-05-14T14:59"_s), rules));
    QVERIFY(alertOf(callback, at(u"2026-05-14T15:00"_s), rules));
}

void ScheduleTest::aDayStartsWithTheWorkingHours()
{
    const ReminderRules rules{.work = {.begin = QTime(13, 30)}};
    const FollowUp letter = promise(1, u"2026-05-14"_s);
    QVERIFY(!alertOf(letter, at(u"2026-05-14T13:29"_s), rules));
    QVERIFY(alertOf(letter, at(u"2026-05-14T13:30"_s), rules));
}

void ScheduleTest::keepsTheWallTimeOverDaylightSaving_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("utc");
    QTest::newRow("day before spring") << u"2026-03-28T09:00"_s << u"2026-03-28T09:00:00Z"_s;
    QTest::newRow("day of spring") << u"2026-03-29T09:00"_s << u"2026-03-29T08:00:00Z"_s;
    QTest::newRow("in the gap") << u"2026-03-29T01:30"_s << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("day of autumn") << u"2026-10-25T09:00"_s << u"2026-10-25T09:00:00Z"_s;
    QTest::newRow("said twice that night") << u"2026-10-25T01:30"_s << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("whole day of spring") << u"2026-03-29"_s << u"2026-03-29T08:00:00Z"_s;
    QTest::newRow("whole day of autumn") << u"2026-10-25"_s << u"2026-10-25T09:00:00Z"_s;
}

void ScheduleTest::keepsTheWallTimeOverDaylightSaving()
{
    QFETCH(QString, due);
    QFETCH(QString, utc);
    const ReminderRules rules{.before = minutes(0)};
    const FollowUp followUp = promise(1, due);
    const Instant expected = instantFrom(QDateTime::fromString(utc, Qt::ISODate));
    QVERIFY(!alertOf(followUp, expected - seconds(1), rules));
    const auto alert = alertOf(followUp, expected, rules);
    QVERIFY(alert);
    QCOMPARE(alert->kind, Alert::Kind::Due);
}

void ScheduleTest::wakesAtTheNextMoment()
{
    const QList<FollowUp> open{promise(1, u"2026-05-14T15:00"_s)};
    QCOMPARE(
        nextWake(open, at(u"2026-05-14T14:50"_s) - seconds(12), {}), milliseconds(seconds(12)));
    QCOMPARE(nextWake(open, at(u"2026-05-14T15:00"_s) - seconds(3), {}), milliseconds(seconds(3)));
    FollowUp snoozed = open.first();
    snoozed.snoozedUntil = at(u"2026-05-14T16:00"_s);
    QCOMPARE(
        nextWake({snoozed}, at(u"2026-05-14T16:00"_s) - seconds(5), {}), milliseconds(seconds(5)));
}

void ScheduleTest::sleepsForHalfAMinuteWithinTheHour()
{
    const QList<FollowUp> open{promise(1, u"2026-05-14T15:00"_s)};
    QCOMPARE(nextWake(open, at(u"2026-05-14T13:50"_s), {}), milliseconds(NearWake));
    QCOMPARE(nextWake(open, at(u"2026-05-14T13:49"_s), {}), milliseconds(FarWake));
    QCOMPARE(nextWake(open, at(u"2025-05-14T13:49"_s), {}), milliseconds(FarWake));
}

void ScheduleTest::needsNoTimerWithNothingAhead()
{
    QVERIFY(!nextWake({}, at(u"2026-05-14T15:00"_s), {}));
    QVERIFY(!nextWake(
        {promise(1, u"2026-05-14T15:00"_s), promise(2, {})}, at(u"2026-05-14T15:00"_s), {}));
}

void ScheduleTest::rulesComeFromSettings()
{
    Settings settings{QString()};
    QCOMPARE(reminderRulesFrom(settings), ReminderRules());
    settings.set(keys::WorkStart, u"07:30"_s);
    settings.set(keys::RemindMinutes, 5);
    settings.set(keys::HideDetails, false);
    settings.set(keys::BreathHoldReminders, false);
    QCOMPARE(
        reminderRulesFrom(settings),
        (ReminderRules{
            .before = minutes(5),
            .work = {.begin = QTime(7, 30)},
            .hideDetails = false,
            .holdForBreather = false}));
    settings.set(keys::RemindBefore, false);
    settings.set(keys::WorkStart, u"soon"_s);
    QCOMPARE(reminderRulesFrom(settings).before, minutes(0));
    QCOMPARE(reminderRulesFrom(settings).work.beginOn(QDate(2026, 5, 14)), QTime(9, 0));
    settings.set(keys::QuietHours, u"4=22:00-07:00"_s);
    settings.set(keys::PausedUntil, u"2026-05-14T15:00:00Z"_s);
    QCOMPARE(reminderRulesFrom(settings).quiet, WeekHours::fromText(u"4=22:00-07:00"));
    QCOMPARE(reminderRulesFrom(settings).pausedUntil, at(u"2026-05-14T16:00"_s));
}

void ScheduleTest::aDayBeginsWithTheCustomersWindow()
{
    FollowUp friday = promise(1, u"2026-05-15"_s);
    friday.customerWindow = DaySpan{.begin = QTime(16, 0), .end = QTime(18, 0)};
    QVERIFY(!alertOf(friday, at(u"2026-05-15T15:59"_s), {}));
    QVERIFY(alertOf(friday, at(u"2026-05-15T16:00"_s), {}));
    FollowUp timed = promise(2, u"2026-05-15T11:00"_s);
    timed.customerWindow = friday.customerWindow;
    QVERIFY2(alertOf(timed, at(u"2026-05-15T11:00"_s), {}), "a time that was said stands");
}

void ScheduleTest::daysHaveHoursOfTheirOwn()
{
    Settings settings{QString()};
    settings.set(keys::WorkStart, u"08:00"_s);
    settings.set(keys::WeekHours, u"5=11:00-15:00"_s); // Friday
    const ReminderRules rules = reminderRulesFrom(settings);
    const FollowUp friday = promise(1, u"2026-05-15"_s);
    const FollowUp monday = promise(2, u"2026-05-18"_s);
    QVERIFY(!alertOf(friday, at(u"2026-05-15T10:59"_s), rules));
    QVERIFY(alertOf(friday, at(u"2026-05-15T11:00"_s), rules));
    QVERIFY(!alertOf(monday, at(u"2026-05-18T07:59"_s), rules));
    QVERIFY(alertOf(monday, at(u"2026-05-18T08:00"_s), rules));
}

void ScheduleTest::aCourtesyCheckIsOfferedOnceAfterResolving()
{
    const Moment now{.at = at(u"2026-05-14T14:31"_s), .zone = "Europe/London"_ba};
    Interaction call;
    call.id = InteractionId(7);
    call.occurred = {.at = now.at - hours(24), .zone = now.zone};
    call.customer = u"4711"_s;
    const auto offered = [&](const QList<FollowUp> &others = {}) {
        return courtesyCheck(call, others, now, u"all well?"_s);
    };
    QVERIFY(!offered());
    call.outcome = QString(lists::Resolved);
    QVERIFY(offered());
    QCOMPARE(offered()->kind, FollowUpKind::Courtesy);
    QCOMPARE(offered()->due->date, QDate(2026, 5, 17));
    QVERIFY(!offered()->due->time);
    QCOMPARE(offered()->interaction, call.id);
    QCOMPARE(offered()->customer, call.customer);
    QVERIFY(offered({promise(1, u"2026-05-15T15:00"_s)}));
    QVERIFY(!offered({*offered()}));
    call.occurred.at = now.at - hours(24 * 15);
    QVERIFY(!offered());
}

void ScheduleTest::updatesFollowEachOtherByTheWallClock()
{
    FollowUp update = promise(1, u"2026-03-28T09:00"_s);
    update.kind = FollowUpKind::Update;
    update.everyDays = 1;
    QVERIFY(!nextUpdate(update, at(u"2026-03-28T09:00"_s)));
    const FollowUp done = closed(update, FollowUpState::Kept, u"2026-03-28T09:00"_s);
    QCOMPARE(nextUpdate(done, at(u"2026-03-28T09:00"_s))->due, wall(u"2026-03-29T09:00"_s));
    QCOMPARE(nextUpdate(done, at(u"2026-03-28T09:00"_s))->dueAt, at(u"2026-03-29T09:00"_s));
    // Done days late: the next one still lies ahead.
    QCOMPARE(nextUpdate(done, at(u"2026-04-02T12:00"_s))->due, wall(u"2026-04-03T09:00"_s));
    FollowUp monthEnd
        = closed(promise(2, u"2026-01-31"_s), FollowUpState::Kept, u"2026-01-31T12:00"_s);
    monthEnd.kind = FollowUpKind::Update;
    monthEnd.everyDays = 28;
    QCOMPARE(nextUpdate(monthEnd, at(u"2026-01-31T12:00"_s))->due, wall(u"2026-02-28"_s));
    QVERIFY(!nextUpdate(
        closed(update, FollowUpState::Withdrawn, u"2026-03-28T09:00"_s),
        at(u"2026-03-28T09:00"_s)));
}

void ScheduleTest::twoOrMoreAreADigestInOrder()
{
    const QList<FollowUp> open{
        promise(1, u"2026-05-14T15:05"_s), promise(2, u"2026-05-14T14:00"_s)};
    const Reminders due = remindersAt(open, at(u"2026-05-14T15:00"_s), AgentActivity::Free, {});
    QVERIFY(due.isDigest());
    QCOMPARE(due.alerts.first().followUp.id, FollowUpId(2));
    QVERIFY(!remindersAt({open.first()}, at(u"2026-05-14T15:00"_s), AgentActivity::Free, {})
                 .isDigest());
}

EVENKEEL_TEST(ScheduleTest)
#include "scheduletest.moc"
