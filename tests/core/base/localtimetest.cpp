#include "core/base/localtime.h"
#include "core/base/daterange.h"
#include "core/base/stresslevel.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class LocalTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void resolvesWallTimes_data();
    void resolvesWallTimes();
    void knowsWhatComesOnce_data();
    void knowsWhatComesOnce();
    void dateAloneIsDueWhenTheDayIsOver();
    void unknownZoneCountsAsUtc();
    void isoFormsComeBack_data();
    void isoFormsComeBack();
    void weekRunsFromMondayToSunday();
    void stressLevelKnowsItsBands();
};

void LocalTimeTest::resolvesWallTimes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("utc");

    QTest::newRow("plain summer") << "Europe/London"_ba << u"2026-05-15T15:00"_s
                                  << u"2026-05-15T14:00:00Z"_s;
    QTest::newRow("plain winter") << "Europe/London"_ba << u"2026-01-15T15:00"_s
                                  << u"2026-01-15T15:00:00Z"_s;
    QTest::newRow("gap") << "Europe/London"_ba << u"2026-03-29T01:30"_s
                         << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("start of the gap")
        << "Europe/London"_ba << u"2026-03-29T01:00"_s << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("end of the gap")
        << "Europe/London"_ba << u"2026-03-29T02:00"_s << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("overlap takes the earlier")
        << "Europe/London"_ba << u"2026-10-25T01:30"_s << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("after the overlap")
        << "Europe/London"_ba << u"2026-10-25T02:00"_s << u"2026-10-25T02:00:00Z"_s;
    QTest::newRow("west, gap") << "America/New_York"_ba << u"2026-03-08T02:30"_s
                               << u"2026-03-08T07:00:00Z"_s;
    QTest::newRow("half-hour change")
        << "Australia/Lord_Howe"_ba << u"2026-10-04T02:15"_s << u"2026-10-03T15:30:00Z"_s;
    QTest::newRow("a day that never was")
        << "Pacific/Apia"_ba << u"2011-12-30T12:00"_s << u"2011-12-30T10:00:00Z"_s;
    QTest::newRow("midnight gap") << "America/Sao_Paulo"_ba << u"2018-11-04T00:00"_s
                                  << u"2018-11-04T03:00:00Z"_s;
}

void LocalTimeTest::resolvesWallTimes()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    QFETCH(QString, utc);
    const auto local = LocalTime::fromIso(wall, zone);
    QVERIFY(local.has_value());
    QCOMPARE(toIsoUtc(local->instant()), utc);
}

void LocalTimeTest::knowsWhatComesOnce_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<bool>("once");

    const auto london = "Europe/London"_ba;
    QTest::newRow("plain") << london << u"2026-05-15T15:00"_s << true;
    QTest::newRow("before the gap") << london << u"2026-03-29T00:59"_s << true;
    QTest::newRow("start of the gap") << london << u"2026-03-29T01:00"_s << false;
    QTest::newRow("gap") << london << u"2026-03-29T01:30"_s << false;
    QTest::newRow("end of the gap") << london << u"2026-03-29T02:00"_s << true;
    QTest::newRow("before the overlap") << london << u"2026-10-25T00:59"_s << true;
    QTest::newRow("start of the overlap") << london << u"2026-10-25T01:00"_s << false;
    QTest::newRow("overlap") << london << u"2026-10-25T01:59"_s << false;
    QTest::newRow("after the overlap") << london << u"2026-10-25T02:00"_s << true;
    QTest::newRow("half-hour change") << "Australia/Lord_Howe"_ba << u"2026-10-04T02:15"_s << false;
    QTest::newRow("a day that never was") << "Pacific/Apia"_ba << u"2011-12-30T12:00"_s << false;
}

void LocalTimeTest::knowsWhatComesOnce()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    QFETCH(bool, once);
    const auto said = LocalTime::fromIso(wall, zone);
    QVERIFY(said && said->time);
    QCOMPARE(comesOnce(said->date, *said->time, QTimeZone(zone)), once);
}

void LocalTimeTest::dateAloneIsDueWhenTheDayIsOver()
{
    const LocalTime day{
        .date = QDate(2026, 5, 15), .time = std::nullopt, .zone = "Europe/London"_ba};
    QCOMPARE(toIsoUtc(day.instant()), u"2026-05-15T23:00:00Z"_s);
}

void LocalTimeTest::unknownZoneCountsAsUtc()
{
    const LocalTime time{
        .date = QDate(2026, 5, 15), .time = QTime(9, 0), .zone = "Mars/Olympus"_ba};
    QCOMPARE(toIsoUtc(time.instant()), u"2026-05-15T09:00:00Z"_s);
}

void LocalTimeTest::isoFormsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("time") << u"2026-05-15T15:00"_s << true;
    QTest::newRow("seconds") << u"2026-05-15T15:00:30"_s << true;
    QTest::newRow("date") << u"2026-05-15"_s << true;
    QTest::newRow("no such day") << u"2026-02-30"_s << false;
    QTest::newRow("no such hour") << u"2026-05-15T25:00"_s << false;
    QTest::newRow("blank between") << u"2026-05-15 15:00"_s << false;
    QTest::newRow("words") << u"tomorrow"_s << false;
}

void LocalTimeTest::isoFormsComeBack()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto time = LocalTime::fromIso(text, "Europe/London"_ba);
    QCOMPARE(time.has_value(), valid);
    if (valid)
        QCOMPARE(time->toIso(), text);
}

void LocalTimeTest::weekRunsFromMondayToSunday()
{
    const DateRange week = DateRange::weekOf(QDate(2026, 5, 14));
    QCOMPARE(week.from, QDate(2026, 5, 11));
    QCOMPARE(week.to, QDate(2026, 5, 17));
    QCOMPARE(week.days(), 7);
    QCOMPARE(DateRange::weekOf(QDate(2026, 5, 17)), week);
}

void LocalTimeTest::stressLevelKnowsItsBands()
{
    QVERIFY(!StressLevel::from(-1));
    QVERIFY(!StressLevel::from(11));
    QCOMPARE(StressLevel::from(3)->band(), StressLevel::Band::Low);
    QCOMPARE(StressLevel::from(4)->band(), StressLevel::Band::Middle);
    QCOMPARE(StressLevel::from(7)->band(), StressLevel::Band::High);
}

EVENKEEL_TEST(LocalTimeTest)
#include "localtimetest.moc"
