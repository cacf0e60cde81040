#include "ui/text/formats.h"

#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

const QDate Today(2026, 5, 14); // a Thursday

QTimeZone london()
{
    return QTimeZone("Europe/London");
}

Instant at(const QDate &day, const QTime &time)
{
    return resolve(day, time, london());
}

LocalTime local(const QDate &day, std::optional<QTime> time = {})
{
    return {.date = day, .time = time, .zone = "Europe/London"};
}

} // namespace

class FormatsTest final : public QObject
{
    Q_OBJECT

private slots:
    void days()
    {
        QCOMPARE(formats::day(Today), u"Thursday 14 May"_s);
        QCOMPARE(formats::shortDay(Today.addDays(1)), u"Fri 15 May"_s);
        QCOMPARE(formats::dayTitle(Today, Today), u"Today, Thursday 14 May"_s);
        QCOMPARE(formats::dayTitle(Today.addDays(-1), Today), u"Yesterday, Wednesday 13 May"_s);
        QCOMPARE(formats::dayTitle(Today.addDays(-2), Today), u"Tuesday 12 May"_s);
        QCOMPARE(formats::dayTitle(QDate(2025, 12, 31), Today), u"Wednesday 31 December 2025"_s);
        QCOMPARE(formats::week(Today), u"Week 20"_s);
    }

    void shortMomentsHaveNoSeconds()
    {
        const Moment moment{.at = at(Today, QTime(14, 31, 7)), .zone = "Europe/London"};
        QCOMPARE(formats::shortMoment(moment), u"14/05/2026 14:31"_s);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(formats::shortMoment(moment), u"14 May 2026 14:31"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void moments()
    {
        const auto moment = [](const QDate &day, const QTime &time) {
            return formats::moment({.at = at(day, time), .zone = "Europe/London"}, Today);
        };
        QCOMPARE(moment(Today, QTime(14, 31)), u"today 14:31"_s);
        QCOMPARE(moment(Today.addDays(-1), QTime(10, 2)), u"yesterday 10:02"_s);
        QCOMPARE(moment(Today.addDays(-2), QTime(16, 52)), u"Tue 12 May 16:52"_s);
        QCOMPARE(moment(QDate(2025, 5, 14), QTime(9, 0)), u"Wed 14 May 2025 09:00"_s);
        QCOMPARE(
            formats::fullMoment({.at = at(Today, QTime(14, 31)), .zone = "Europe/London"}),
            u"Thursday 14 May, 14:31"_s);
    }

    void ranges()
    {
        QCOMPARE(formats::range(QDate(2026, 5, 4), QDate(2026, 5, 10)), u"4 to 10 May"_s);
        QCOMPARE(formats::range(QDate(2026, 4, 27), QDate(2026, 5, 3)), u"27 Apr to 3 May"_s);
        QCOMPARE(formats::range(Today, Today), u"14 May"_s);
    }

    void durations()
    {
        QCOMPARE(formats::duration(seconds(45)), u"45 s"_s);
        QCOMPARE(formats::duration(seconds(60)), u"1 min"_s);
        QCOMPARE(formats::duration(hours(1) + minutes(29)), u"1 h 29"_s);
        QCOMPARE(formats::duration(hours(1) + minutes(5)), u"1 h 05"_s);
        QCOMPARE(formats::duration(hours(2)), u"2 h"_s);
        QCOMPARE(formats::duration(hours(30)), u"1 day"_s);
        QCOMPARE(formats::duration(hours(97)), u"4 days"_s);
        QCOMPARE(formats::duration(seconds(-5)), u"0 s"_s);
        QCOMPARE(formats::clockLength(seconds(64)), u"1:04"_s);
    }

    void dueTimes()
    {
        const QTime three(15, 0);
        QCOMPARE(formats::due(local(Today, QTime(16, 0)), Today), u"16:00"_s);
        QCOMPARE(formats::due(local(Today.addDays(1), three), Today), u"Fri 15:00"_s);
        QCOMPARE(formats::due(local(Today.addDays(7), three), Today), u"Thu 21 May 15:00"_s);
        QCOMPARE(formats::due(local(Today), Today), u"today"_s);
        QCOMPARE(formats::due(local(Today.addDays(1)), Today), u"Fri"_s);
        QCOMPARE(formats::dueInFull(local(Today.addDays(1), three)), u"Fri 15 May 15:00"_s);
        QCOMPARE(formats::dueInFull(local(Today.addDays(1))), u"Fri 15 May"_s);
    }

    void distances()
    {
        const Instant now = at(Today, QTime(14, 31));
        const auto distance
            = [&](const LocalTime &due) { return formats::distance(due, now, london()); };
        QCOMPARE(distance(local(Today, QTime(16, 0))), u"in 1 h 29"_s);
        QCOMPARE(distance(local(Today, QTime(14, 15))), u"16 min late"_s);
        QCOMPARE(distance(local(Today, QTime(14, 31))), u"due now"_s);
        QCOMPARE(distance(local(Today.addDays(1), QTime(9, 30))), u"tomorrow"_s);
        QCOMPARE(distance(local(Today.addDays(4), QTime(10, 0))), u"in 4 days"_s);
        QCOMPARE(distance(local(Today)), u"today"_s);
        QCOMPARE(distance(local(Today.addDays(-1))), u"14 h 31 late"_s);
    }

    void aSecondLeftIsNotNothing()
    {
        const Instant now = at(Today, QTime(15, 59, 59));
        QCOMPARE(formats::distance(local(Today, QTime(16, 0)), now, london()), u"in 1 min"_s);
    }

    void otherLocalesHaveTheirOwnClock()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(formats::time(QTime(14, 31)).contains(u"PM"_s));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(formats::time(QTime(14, 31)), u"14:31"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void referencesKeepTheirDirection()
    {
        const auto between
            = [](const QString &text) { return QChar(0x2066) + text + QChar(0x2069); };
        const QString hebrew = u"\u05d0\u05d1"_s;
        QCOMPARE(formats::isolated(hebrew), between(hebrew));
        QCOMPARE(formats::isolated(u"@4711"_s), u"@4711"_s); // nothing here runs to the left
        QCOMPARE(
            formats::isolated(u"invoice"_s + QChar(0x202E) + u"gpj.exe"_s), u"invoicegpj.exe"_s);
        QCOMPARE(formats::isolated(hebrew + QChar(0x2069) + QChar(0x202B)), between(hebrew));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(formats::isolated(u"@4711"_s), between(u"@4711"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(formats::share(28, 30), u"28 of 30"_s);
    }

    void countsAreInTheDigitsOfTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QString four = QLocale().toString(4);
        QVERIFY(four != u"4"_s);
        QVERIFY(formats::duration(hours(97)).contains(four));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

EVENKEEL_TEST(FormatsTest)

#include "formatstest.moc"
