#include "core/followup/calendarfile.h"
#include "core/followup/calendarzones.h"
#include "tests/core/followup/calendarback.h"
#include "tests/core/followup/promises.h"
#include "tests/support/keywords.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

using std::chrono::hours;

namespace {

const QByteArray LogName("0123456789abcdef0123456789abcdef");
const QByteArray Uid("evenkeel-0123456789abcdef0123456789abcdef-");

QByteArray fileOf(const QList<FollowUp> &followUps, const CalendarChoices &choices = {})
{
    static const KeyWords words;
    return CalendarFile(LogName, choices, at(u"2026-05-14T14:31"_s), words).of(followUps);
}

ReadTask taskOf(const FollowUp &followUp, const CalendarChoices &choices = {})
{
    return CalendarBack(fileOf({followUp}, choices)).onlyTask();
}

FollowUp dueIn(const QByteArray &zone, const QString &said)
{
    FollowUp followUp = promise(1, {});
    followUp.due = LocalTime::fromIso(said, zone);
    followUp.dueAt = followUp.due->instant();
    followUp.needsTime = false;
    return followUp;
}

const CalendarChoices Shown{.hideWords = false};

} // namespace

/// What is written is read back by libical itself.
class CalendarFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsSaidByTheClocksOfItsZone();
    void timesMeanTheSameInstant_data();
    void timesMeanTheSameInstant();
    void timesMeanTheSameInstantInEveryZone();
    void aDayStaysADay();
    void whatNeedsATimeHasNone();
    void zonesThatAreNoneAreLeftOut_data();
    void zonesThatAreNoneAreLeftOut();
    void statesAreThoseOfTasks_data();
    void statesAreThoseOfTasks();
    void remindsBeforeAndAtTheTime();
    void remindsOnTheMorningOfADay();
    void aMovedReminderSilencesThoseBefore();
    void whatIsClosedRemindsNoMore();
    void wordsAreHiddenUnlessAskedFor();
    void aNewTimeRaisesTheSequence();
    void identitiesAreStableAndDifferBetweenLogs();
    void isStampedByTheClock();
    void hostileTextStaysText();
    void linesAreFoldedAndEndInCrlf();
    void isTheSameEachTime();
};

void CalendarFileTest::aTimeIsSaidByTheClocksOfItsZone()
{
    const QByteArray file = fileOf({promise(1, u"2026-05-15T15:00"_s)});
    QVERIFY(file.contains("DUE;TZID=Europe/London:20260515T150000\r\n"));
    QCOMPARE(file.count("BEGIN:VTIMEZONE"), 1);
    QVERIFY(file.contains("DTSTART:20261025T020000\r\n")); // for whoever moves it in the calendar
    const CalendarBack back(file);
    QVERIFY2(back.faults().isEmpty(), qPrintable(back.faults().join(u'\n')));
    QCOMPARE(back.onlyTask().due, std::optional(at(u"2026-05-15T15:00"_s)));
}

void CalendarFileTest::timesMeanTheSameInstant_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<bool>("named");

    const auto london = "Europe/London"_ba;
    QTest::newRow("gap") << london << u"2026-03-29T01:30"_s << false;
    QTest::newRow("end of the gap") << london << u"2026-03-29T02:00"_s << true;
    QTest::newRow("overlap") << london << u"2026-10-25T01:30"_s << false;
    QTest::newRow("after the overlap") << london << u"2026-10-25T02:00"_s << true;
    QTest::newRow("half an hour") << "Australia/Lord_Howe"_ba << u"2026-04-05T01:45"_s << false;
    QTest::newRow("a quarter") << "Asia/Kathmandu"_ba << u"2026-04-05T01:45"_s << true;
    QTest::newRow("no change ever") << "Etc/GMT-14"_ba << u"2026-01-01T00:00"_s << true;
    QTest::newRow("UTC") << "UTC"_ba << u"2026-05-15T15:00"_s << false;
    QTest::newRow("after the tables") << london << u"2040-07-15T15:00"_s << false;
    QTest::newRow("with seconds") << london << u"2026-05-15T15:00:07"_s << true;
}

void CalendarFileTest::timesMeanTheSameInstant()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    QFETCH(bool, named);
    const FollowUp followUp = dueIn(zone, wall);
    const QByteArray file = fileOf({followUp});
    QCOMPARE(file.contains("DUE;TZID=" + zone + ':'), named);
    QCOMPARE(file.contains("BEGIN:VTIMEZONE"), named);
    QCOMPARE(CalendarBack(file).onlyTask().due, followUp.dueAt);
}

/// Beside every change of the clocks from 2024 to 2037, and at random.
void CalendarFileTest::timesMeanTheSameInstantInEveryZone()
{
    QRandomGenerator chance(20260515);
    qsizetype tried = 0;
    const auto all = QTimeZone::availableTimeZoneIds();
    const QDateTime from(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime to(QDate(2037, 12, 1), QTime(0, 0), QTimeZone::utc());
    for (const QByteArray &name : all) {
        const QTimeZone zone(name);
        QList<FollowUp> promises;
        const auto put = [&](Instant about) {
            const QDateTime there = inZone(about, zone);
            const LocalTime due{.date = there.date(), .time = there.time(), .zone = name};
            promises.append(dueIn(name, due.toIso()));
            promises.last().id = FollowUpId(promises.size());
        };
        const auto changes = zone.transitions(from, to);
        for (const QTimeZone::OffsetData &change : changes) {
            for (const int minute : {-90, -60, -30, -1, 0, 1, 30, 59, 60, 90})
                put(instantFrom(change.atUtc) + minutes(minute));
        }
        for (int i = 0; i < 10; ++i)
            put(instantFrom(from) + hours(chance.bounded(24 * 365 * 13)));
        const CalendarBack back(fileOf(promises));
        QCOMPARE(back.tasks().size(), promises.size());
        for (qsizetype i = 0; i < promises.size(); ++i, ++tried) {
            QVERIFY2(
                back.tasks().at(i).due == promises.at(i).dueAt,
                qPrintable(QLatin1StringView(name) + u' ' + promises.at(i).due->toIso()));
        }
    }
    qInfo(
        "%lld times in %lld zones were read back as the same instants",
        static_cast<long long>(tried), static_cast<long long>(all.size()));
    QVERIFY(tried > 1000);
}

void CalendarFileTest::aDayStaysADay()
{
    const QByteArray file = fileOf({promise(1, u"2026-05-15"_s)});
    QVERIFY(file.contains("DUE;VALUE=DATE:20260515\r\n"));
    QVERIFY(!file.contains("BEGIN:VTIMEZONE"));
    QCOMPARE(CalendarBack(file).onlyTask().day, QDate(2026, 5, 15));
}

void CalendarFileTest::whatNeedsATimeHasNone()
{
    FollowUp open = promise(1, u"2026-05-15T15:00"_s);
    open.needsTime = true; // one of several readings
    for (const FollowUp &followUp : {promise(1, {}), open}) {
        const QByteArray file = fileOf({followUp});
        QVERIFY(!file.contains("DUE"));
        QVERIFY(!file.contains("VALARM"));
        QVERIFY(!file.contains("VTIMEZONE"));
        QCOMPARE(CalendarBack(file).onlyTask().status, "NEEDS-ACTION"_ba);
    }
}

void CalendarFileTest::zonesThatAreNoneAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("unknown") << "Mars/Olympus"_ba;
    QTest::newRow("none") << ""_ba;
    QTest::newRow("a rule") << "EST5EDT,M3.2.0,M11.1.0"_ba;
    QTest::newRow("a path") << "../../etc/localtime"_ba;
    QTest::newRow("a line") << "Europe/London\r\nATTACH:file:///etc/passwd"_ba;
    QTest::newRow("a parameter") << "Europe/London;X=Y:Z"_ba;
}

void CalendarFileTest::zonesThatAreNoneAreLeftOut()
{
    QFETCH(QByteArray, zone);
    const FollowUp followUp = dueIn(zone, u"2026-05-15T15:00"_s);
    const QByteArray file = fileOf({followUp});
    QVERIFY(!file.contains("TZID"));
    QVERIFY(!file.contains("ATTACH"));
    QCOMPARE(CalendarBack(file).onlyTask().due, followUp.dueAt);
}

void CalendarFileTest::statesAreThoseOfTasks_data()
{
    QTest::addColumn<FollowUpState>("state");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("kept") << FollowUpState::Kept << "COMPLETED"_ba;
    QTest::newRow("kept late") << FollowUpState::KeptLate << "COMPLETED"_ba;
    QTest::newRow("broken") << FollowUpState::Broken << "CANCELLED"_ba;
    QTest::newRow("withdrawn") << FollowUpState::Withdrawn << "CANCELLED"_ba;
    QTest::newRow("handed over") << FollowUpState::HandedOver << "CANCELLED"_ba;
}

void CalendarFileTest::statesAreThoseOfTasks()
{
    QFETCH(FollowUpState, state);
    QFETCH(QByteArray, status);
    const QString when = u"2026-05-15T14:00"_s;
    const ReadTask task = taskOf(closed(promise(1, u"2026-05-15T15:00"_s), state, when));
    QCOMPARE(task.status, status);
    const bool isDone = status == "COMPLETED";
    QCOMPARE(task.completed, isDone ? std::optional(at(when)) : std::nullopt);
}

void CalendarFileTest::remindsBeforeAndAtTheTime()
{
    const FollowUp followUp = promise(1, u"2026-05-15T15:00"_s);
    QCOMPARE(taskOf(followUp).alarms, (QByteArrayList{"END:-PT10M", "END:PT0S"}));
    const CalendarChoices half{.reminders = {.before = minutes(30)}};
    QCOMPARE(taskOf(followUp, half).alarms, (QByteArrayList{"END:-PT30M", "END:PT0S"}));
    const CalendarChoices none{.reminders = {.before = minutes(0)}};
    QCOMPARE(taskOf(followUp, none).alarms, (QByteArrayList{"END:PT0S"}));
}

void CalendarFileTest::remindsOnTheMorningOfADay()
{
    const CalendarChoices early{.reminders = {.work = {.begin = QTime(7, 30)}}};
    QCOMPARE(
        taskOf(promise(1, u"2026-05-15"_s), early).alarms, (QByteArrayList{"20260515T063000Z"}));
}

void CalendarFileTest::aMovedReminderSilencesThoseBefore()
{
    FollowUp followUp = promise(1, u"2026-05-15T15:00"_s);
    followUp.snoozedUntil = at(u"2026-05-15T14:55"_s);
    QCOMPARE(taskOf(followUp).alarms, (QByteArrayList{"20260515T135500Z", "END:PT0S"}));
    followUp.snoozedUntil = at(u"2026-05-15T15:20"_s);
    QCOMPARE(taskOf(followUp).alarms, (QByteArrayList{"20260515T142000Z"}));
    QCOMPARE(taskOf(followUp).due, followUp.dueAt); // only the reminder was moved
}

void CalendarFileTest::whatIsClosedRemindsNoMore()
{
    const QString when = u"2026-05-15T14:00"_s;
    const FollowUp done = closed(promise(1, u"2026-05-15T15:00"_s), FollowUpState::Kept, when);
    QVERIFY(taskOf(done).alarms.isEmpty());
}

void CalendarFileTest::wordsAreHiddenUnlessAskedFor()
{
    FollowUp followUp = promise(1, u"2026-05-15T15:00"_s);
    followUp.channel = Channel::Email;
    followUp.note = u"anote"_s;
    followUp.handedTo = u"acolleague"_s;
    followUp = moved(followUp, u"2026-05-16T15:00"_s, u"2026-05-15T10:00"_s);
    const QByteArray hidden = fileOf({followUp});
    for (const char *word : {"callback", "4711", "email", "parts late", "anote", "acolleague"})
        QVERIFY2(!hidden.contains(word), word);
    const ReadTask quiet = CalendarBack(hidden).onlyTask();
    QCOMPARE(quiet.summary, u"calendar.due"_s);
    QCOMPARE(quiet.alarmTexts, (QStringList{u"calendar.due"_s, u"calendar.due"_s}));

    const QByteArray shown = fileOf({followUp}, Shown);
    const ReadTask said = CalendarBack(shown).onlyTask();
    QCOMPARE(said.summary, u"callback"_s);
    QCOMPARE(said.description, u"calendar.customer[4711]\nchannel[email]"_s);
    QCOMPARE(said.alarmTexts, (QStringList{u"callback"_s, u"callback"_s}));
    for (const char *word : {"parts late", "anote", "acolleague"})
        QVERIFY2(!shown.contains(word), word);
    QVERIFY(hidden.contains("CLASS:PRIVATE\r\n") && shown.contains("CLASS:PRIVATE\r\n"));
}

void CalendarFileTest::aNewTimeRaisesTheSequence()
{
    const FollowUp first = promise(1, u"2026-05-15T15:00"_s);
    QCOMPARE(taskOf(first).sequence, 0);
    const FollowUp second = moved(first, u"2026-05-16T15:00"_s, u"2026-05-15T10:00"_s);
    QCOMPARE(taskOf(second).sequence, 1);
    QCOMPARE(taskOf(moved(second, u"2026-05-18"_s, u"2026-05-16T10:00"_s)).sequence, 2);
    QCOMPARE(taskOf(second).uid, taskOf(first).uid);
}

void CalendarFileTest::identitiesAreStableAndDifferBetweenLogs()
{
    const KeyWords words;
    const CalendarFile one(LogName, {}, at(u"2026-05-14T14:31"_s), words);
    const CalendarFile later(LogName, Shown, at(u"2026-06-14T14:31"_s), words);
    const CalendarFile other(QByteArray(32, 'f'), {}, at(u"2026-05-14T14:31"_s), words);
    QCOMPARE(one.uid(FollowUpId(7)), Uid + '7');
    QCOMPARE(later.uid(FollowUpId(7)), one.uid(FollowUpId(7)));
    QVERIFY(other.uid(FollowUpId(7)) != one.uid(FollowUpId(7)));
    QCOMPARE(taskOf(promise(7, {})).uid, Uid + '7');
}

void CalendarFileTest::isStampedByTheClock()
{
    const QByteArray file = fileOf({promise(1, u"2026-05-15T15:00"_s)});
    QVERIFY(file.contains("DTSTAMP:20260514T133100Z\r\n"));
    QVERIFY(file.contains("LAST-MODIFIED:20260514T133100Z\r\n"));
    QVERIFY(file.contains("CREATED:20260101T090000Z\r\n"));
}

void CalendarFileTest::hostileTextStaysText()
{
    QStringList texts = hostileTexts();
    QVERIFY(texts.size() > 300);
    texts << u"a\r\nEND:VTODO\r\nBEGIN:VEVENT"_s << u"a\nATTACH:file:///etc/passwd"_s
          << u"a\x2028"
             u"ATTENDEE:mailto:a@example.org"_s
          << u"a\x85URL:http://127.0.0.1"_s << u"\\nATTACH:x;,:\\;"_s << u"\x1b]0;x\x07"_s
          << QString(u"a\0b"_s) << u"  "_s;
    QList<FollowUp> promises;
    for (const QString &text : std::as_const(texts)) {
        promises.append(promise(promises.size() + 1, u"2026-05-15T15:00"_s));
        promises.last().text = text;
        promises.last().customer = text;
    }
    const QByteArray file = fileOf(promises, Shown);
    const CalendarBack back(file);
    QVERIFY2(back.faults().isEmpty(), qPrintable(back.faults().join(u'\n')));
    QCOMPARE(back.tasks().size(), promises.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString plain = plainLines(texts.at(i));
        const ReadTask task = back.tasks().at(i);
        QCOMPARE(task.summary, plain.isEmpty() ? u"calendar.due"_s : plain);
        QCOMPARE(task.properties, back.tasks().first().properties);
    }
    for (const char letter : file)
        QVERIFY(letter == '\r' || letter == '\n' || letter < 0 || letter >= ' ');
    QVERIFY(!file.contains("\xe2\x80\xa8") && !file.contains("\xc2\x85"));
}

void CalendarFileTest::linesAreFoldedAndEndInCrlf()
{
    FollowUp followUp = promise(1, u"2026-05-15T15:00"_s);
    followUp.text = QString(u"Grüße, "_s).repeated(200) + QString(u"\U0001f600"_s).repeated(200);
    const QByteArray file = fileOf({followUp}, Shown);
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    for (const QByteArray &line : file.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // with its CR
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no letter is cut in two
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(CalendarBack(file).onlyTask().summary, followUp.text);
}

void CalendarFileTest::isTheSameEachTime()
{
    const QList<FollowUp> promises{
        dueIn("America/New_York", u"2026-05-15T15:00"_s), promise(2, u"2026-07-01T09:00"_s)};
    QCOMPARE(fileOf(promises), fileOf(promises));
    QCOMPARE(fileOf({}).count("BEGIN:"), 1);
}

EVENKEEL_TEST(CalendarFileTest)
#include "calendarfiletest.moc"
