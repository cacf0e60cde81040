#include "ui/followup/outcome.h"
#include "core/base/fixedclock.h"
#include "core/followup/keeping.h"
#include "tests/support/testmain.h"
#include "ui/followup/againchoices.h"
#include "ui/followup/followupgroups.h"
#include "ui/followup/followupsmodel.h"
#include "ui/followup/followuptext.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QString &iso)
{
    return LocalTime::fromIso(iso, "Europe/London")->instant();
}

FollowUp promise(const QString &due)
{
    FollowUp followUp;
    followUp.id = FollowUpId(1);
    followUp.text = u"Engineer update"_s;
    followUp.customer = u"2086"_s;
    followUp.due = LocalTime::fromIso(due, "Europe/London");
    followUp.needsTime = !followUp.due;
    if (followUp.due)
        followUp.dueAt = followUp.due->instant();
    return followUp;
}

/// Without the marks that isolate references.
QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

class OutcomeTest : public QObject
{
    Q_OBJECT

private slots:
    void offersKeptBeforeAndLateAfter();
    void closesAsSaid();
    void noteOnlyNowIsKeptInTime();
    void groupsByDayAndZone_data();
    void groupsByDayAndZone();
    void againSaysTheExactTime_data();
    void againSaysTheExactTime();
    void sentencesOfTheRow();
    void keptStandsBesideAsFirstPromised();
    void tellsItsStory();
    void saysWhereAZoneIsNotKnownHere();
};

void OutcomeTest::offersKeptBeforeAndLateAfter()
{
    using Kind = Outcome::Kind;
    const FollowUp owed = promise(u"2026-05-14T14:15"_s);
    QCOMPARE(
        outcomesOf(owed, at(u"2026-05-14T14:15"_s)),
        (QList{Kind::Kept, Kind::NewTime, Kind::Broken, Kind::Withdrawn, Kind::HandedOver}));
    QCOMPARE(
        outcomesOf(owed, at(u"2026-05-14T14:31"_s)),
        (QList{
            Kind::KeptLate, Kind::KeptInTime, Kind::NewTime, Kind::Broken, Kind::Withdrawn,
            Kind::HandedOver}));
    FollowUp check = owed;
    check.kind = FollowUpKind::Courtesy;
    QCOMPARE(
        outcomesOf(check, at(u"2026-05-14T14:31"_s)),
        (QList{Kind::Kept, Kind::NewTime, Kind::Withdrawn, Kind::HandedOver}));
    // A new time agreed too late does not make it kept on time.
    FollowUp moved = owed;
    moved.renegotiations.append(
        {.from = owed.due,
         .to = *LocalTime::fromIso(u"2026-05-15T10:00"_s, "Europe/London"),
         .reason = {},
         .told = true,
         .at = at(u"2026-05-14T14:20"_s)});
    moved.due = moved.renegotiations.first().to;
    QCOMPARE(outcomesOf(moved, at(u"2026-05-14T14:31"_s)).first(), Kind::KeptLate);
}

void OutcomeTest::closesAsSaid()
{
    const FollowUp owed = promise(u"2026-05-14T14:15"_s);
    const Instant now = at(u"2026-05-14T14:31"_s);
    const auto closing = [&](Outcome::Kind kind) {
        return closingOf({.kind = kind, .note = u"rang at two"_s}, owed, now);
    };
    QCOMPARE(
        closing(Outcome::Kind::KeptLate),
        (Closing{.at = now, .forceLate = true, .note = u"rang at two"_s}));
    QCOMPARE(closing(Outcome::Kind::Broken).outcome, Closing::Outcome::Broken);
    QCOMPARE(closing(Outcome::Kind::Withdrawn).outcome, Closing::Outcome::Withdrawn);
}

void OutcomeTest::noteOnlyNowIsKeptInTime()
{
    for (const QString &due : {u"2026-05-14T14:15"_s, u"2026-05-13"_s}) {
        const FollowUp owed = promise(due);
        const Closing closing
            = closingOf({.kind = Outcome::Kind::KeptInTime}, owed, at(u"2026-05-14T14:31"_s));
        QCOMPARE(keptState(owed, closing.at), FollowUpState::Kept);
    }
}

void OutcomeTest::groupsByDayAndZone_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("group");
    const auto row
        = [](const char *name, const QString &due, const QString &now, FollowUpGroup group) {
              QTest::newRow(name) << due << now << static_cast<int>(group);
          };
    row("no time", {}, u"2026-05-14T14:31"_s, FollowUpGroup::NeedsTime);
    row("a minute late", u"2026-05-14T14:30"_s, u"2026-05-14T14:31"_s, FollowUpGroup::Overdue);
    row("this minute", u"2026-05-14T14:31"_s, u"2026-05-14T14:31"_s, FollowUpGroup::LaterToday);
    row("last minute", u"2026-05-14T23:59"_s, u"2026-05-14T14:31"_s, FollowUpGroup::LaterToday);
    row("midnight", u"2026-05-15T00:00"_s, u"2026-05-14T14:31"_s, FollowUpGroup::AfterToday);
    row("today, some time", u"2026-05-14"_s, u"2026-05-14T14:31"_s, FollowUpGroup::LaterToday);
    row("tomorrow, some time", u"2026-05-15"_s, u"2026-05-14T14:31"_s, FollowUpGroup::AfterToday);
    row("yesterday, some time", u"2026-05-13"_s, u"2026-05-14T00:00"_s, FollowUpGroup::Overdue);
    row("short day", u"2026-03-29T23:30"_s, u"2026-03-29T00:30"_s, FollowUpGroup::LaterToday);
    row("long day", u"2026-10-25T23:30"_s, u"2026-10-25T00:30"_s, FollowUpGroup::LaterToday);
}

void OutcomeTest::groupsByDayAndZone()
{
    QFETCH(QString, due);
    QFETCH(QString, now);
    QFETCH(int, group);
    const auto found = groupOf(promise(due), at(now), QTimeZone("Europe/London"));
    QVERIFY(found.has_value());
    QCOMPARE(static_cast<int>(*found), group);
}

void OutcomeTest::againSaysTheExactTime_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("afternoon") << u"2026-05-14T14:31"_s
                               << QStringList{u"10 min, 14:41"_s, u"30 min, 15:01"_s, u"16:00"_s};
    QTest::newRow("full hour") << u"2026-05-14T14:00"_s
                               << QStringList{u"10 min, 14:10"_s, u"30 min, 14:30"_s, u"15:00"_s};
    QTest::newRow("before midnight")
        << u"2026-05-14T23:45"_s << QStringList{u"10 min, 23:55"_s, u"30 min, 00:15"_s, u"01:00"_s};
}

void OutcomeTest::againSaysTheExactTime()
{
    QFETCH(QString, now);
    QFETCH(QStringList, texts);
    const FixedClock clock(at(now), QTimeZone("Europe/London"));
    const QList<AgainChoice> choices = AgainChoices::at(clock);
    QStringList said;
    for (const AgainChoice &choice : choices)
        said << choice.text;
    QCOMPARE(said, texts);
    QCOMPARE(choices.at(0).at - clock.now(), milliseconds(std::chrono::minutes(10)));
    QCOMPARE(choices.at(1).at - clock.now(), milliseconds(std::chrono::minutes(30)));
}

void OutcomeTest::sentencesOfTheRow()
{
    FollowUpEntry entry{.followUp = promise(u"2026-05-14T14:15"_s), .topic = u"line down"_s};
    entry.followUp.channel = Channel::Chat;
    QCOMPARE(plain(FollowUpText::meta(entry)), u"Customer 2086, chat, line down"_s);
    QCOMPARE(
        plain(FollowUpText::promised(entry.followUp, QDate(2026, 5, 14))),
        u"Promised to customer 2086 for today 14:15"_s);
    entry.followUp.state = FollowUpState::Kept;
    entry.followUp.closed = at(u"2026-05-14T13:55"_s);
    QCOMPARE(plain(FollowUpText::meta(entry)), u"Customer 2086, kept 20 min early"_s);
    entry.followUp.closed = at(u"2026-05-14T14:13"_s);
    QCOMPARE(FollowUpText::ending(entry.followUp), u"Kept"_s);
    entry.followUp.state = FollowUpState::HandedOver;
    entry.followUp.handedTo = u"Bea"_s;
    QCOMPARE(FollowUpText::ending(entry.followUp), u"Handed over to Bea"_s);
    QCOMPARE(
        FollowUpText::topic(u"Parcel lost twice, asked for a manager"_s), u"parcel lost twice"_s);
    QCOMPARE(FollowUpText::topic({}), QString());
}

void OutcomeTest::keptStandsBesideAsFirstPromised()
{
    const Keeping month{
        .keptOnTime = 28,
        .keptLate = 1,
        .overdueOpen = 1,
        .firstDue = 31,
        .keptAsFirstPromised = 27};
    QCOMPARE(FollowUpText::kept(month), u"28 of 30 kept on time this month"_s);
    QCOMPARE(FollowUpText::keptAsFirstPromised(month), u"27 of 31 as first promised"_s);
    QVERIFY(FollowUpText::kept({}).isEmpty());
}

void OutcomeTest::tellsItsStory()
{
    FollowUp followUp = promise(u"2026-05-14T14:15"_s);
    followUp.renegotiations.append(
        {.from = followUp.due,
         .to = *LocalTime::fromIso(u"2026-05-15T10:00"_s, "Europe/London"),
         .reason = u"Parts late"_s,
         .told = true,
         .at = at(u"2026-05-14T13:00"_s)});
    followUp.attempts.append(
        {.result = Attempt::Result::NoAnswer, .at = at(u"2026-05-14T14:20"_s)});
    const FixedClock clock(at(u"2026-05-14T14:31"_s), QTimeZone("Europe/London"));
    QCOMPARE(
        FollowUpText::story(followUp, clock),
        (QStringList{
            u"today 13:00: moved from Thu 14 May 14:15 to Fri 15 May 10:00. Parts late"_s,
            u"today 14:20: no answer"_s}));
}

void OutcomeTest::saysWhereAZoneIsNotKnownHere()
{
    const FixedClock clock(at(u"2026-05-14T14:31"_s), QTimeZone("Europe/London"));
    FollowUp owed = promise(u"2026-05-14T14:15"_s);
    QVERIFY(FollowUpText::story(owed, clock).isEmpty());
    owed.due->zone = "Mars/Olympus";
    QCOMPARE(
        plain(FollowUpText::story(owed, clock).first()),
        u"The time zone Mars/Olympus is not known on this computer. Its times are taken as UTC."_s);
    QCOMPARE(owed.due->time, QTime(14, 15)); // what was said stays
}

EVENKEEL_TEST(OutcomeTest)
#include "outcometest.moc"
