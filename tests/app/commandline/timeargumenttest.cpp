#include "app/commandline/timeargument.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class TimeArgumentTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsADayAsAWhole();
    void readsALocalTime();
    void readsAnInstant_data();
    void readsAnInstant();
    void keepsWhatWasTypedInAGap();
    void refusesOtherText_data();
    void refusesOtherText();

private:
    const QTimeZone m_london{"Europe/London"};
};

void TimeArgumentTest::readsADayAsAWhole()
{
    const auto time = TimeArgument::read(u"2026-03-29", m_london); // 23 hours long
    QVERIFY(time);
    QVERIFY(time->local.isDateOnly());
    QCOMPARE(toIsoUtc(time->begin), u"2026-03-29T00:00:00Z"_s);
    QCOMPARE(toIsoUtc(time->end), u"2026-03-29T23:00:00Z"_s);
}

void TimeArgumentTest::readsALocalTime()
{
    const auto time = TimeArgument::read(u"2026-05-14T14:31", m_london);
    QVERIFY(time);
    QCOMPARE(toIsoUtc(time->begin), u"2026-05-14T13:31:00Z"_s);
    QCOMPARE(time->local.toIso(), u"2026-05-14T14:31"_s);
    QCOMPARE(
        TimeArgument::read(u"2026-05-14 14:31:30", m_london)->begin, time->begin + seconds(30));
}

void TimeArgumentTest::readsAnInstant_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("UTC") << u"2026-05-14T13:31:00Z"_s;
    QTest::newRow("offset") << u"2026-05-14T15:31:00+02:00"_s;
    QTest::newRow("short offset") << u"2026-05-14T09:31-0400"_s;
}

void TimeArgumentTest::readsAnInstant()
{
    QFETCH(QString, text);
    const auto time = TimeArgument::read(text, m_london);
    QVERIFY(time);
    QCOMPARE(toIsoUtc(time->begin), u"2026-05-14T13:31:00Z"_s);
    QCOMPARE(time->local.toIso(), u"2026-05-14T14:31"_s);
}

void TimeArgumentTest::keepsWhatWasTypedInAGap()
{
    const auto time = TimeArgument::read(u"2026-03-29T01:30", m_london);
    QVERIFY(time);
    QCOMPARE(time->local.toIso(), u"2026-03-29T01:30"_s);
    QCOMPARE(toIsoUtc(time->begin), u"2026-03-29T01:00:00Z"_s);
}

void TimeArgumentTest::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"tomorrow"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s;
    QTest::newRow("no such time") << u"2026-05-14T25:00"_s;
    QTest::newRow("a tail") << u"2026-05-14T14:31Zulu"_s;
}

void TimeArgumentTest::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!TimeArgument::read(text, m_london));
}

EVENKEEL_TEST(TimeArgumentTest)
#include "timeargumenttest.moc"
