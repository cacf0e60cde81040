#include "app/commandline/verbs/verbarguments.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class VerbArgumentsTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAWeek_data();
    void readsAWeek();
    void refusesWeeksThatDoNotExist();
    void takesBothEndsOfAPeriod();
    void tellsWrongNumbersFromUnknownOnes();
};

void VerbArgumentsTest::readsAWeek_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("monday");
    QTest::newRow("in May") << u"2026-W20"_s << QDate(2026, 5, 11);
    QTest::newRow("the first") << u"2026-W01"_s << QDate(2025, 12, 29);
    QTest::newRow("the fifty-third") << u"2026-W53"_s << QDate(2026, 12, 28);
}

void VerbArgumentsTest::readsAWeek()
{
    QFETCH(QString, text);
    QFETCH(QDate, monday);
    const auto week = verbs::weekFrom(text);
    QVERIFY(week);
    QCOMPARE(*week, (DateRange{.from = monday, .to = monday.addDays(6)}));
}

void VerbArgumentsTest::refusesWeeksThatDoNotExist()
{
    for (const QString &text :
         {u"2025-W53"_s, u"2026-W00"_s, u"2026-W54"_s, u"2026-20"_s, u"W20"_s})
        QVERIFY2(!verbs::weekFrom(text), qPrintable(text));
}

void VerbArgumentsTest::takesBothEndsOfAPeriod()
{
    const QTimeZone zone("Europe/London");
    const auto arguments = Arguments::read(
        {u"--from"_s, u"2026-05-13"_s, u"--to"_s, u"2026-05-14"_s},
        {.values = {u"--from"_s, u"--to"_s}});
    const auto period = verbs::periodFrom(*arguments, zone);
    QVERIFY(period);
    QVERIFY(period->holds(resolve(QDate(2026, 5, 13), QTime(0, 0), zone)));
    QVERIFY(period->holds(resolve(QDate(2026, 5, 14), QTime(23, 59, 59), zone)));
    QVERIFY(!period->holds(resolve(QDate(2026, 5, 15), QTime(0, 0), zone)));
}

void VerbArgumentsTest::tellsWrongNumbersFromUnknownOnes()
{
    QCOMPARE(verbs::idFrom(u"x"_s).error().status(), ExitStatus::WrongUsage);
    QCOMPARE(verbs::idFrom(u"0"_s).error().status(), ExitStatus::InputRefused);
    QCOMPARE(verbs::idFrom(u"12"_s).value(), 12);
}

EVENKEEL_TEST(VerbArgumentsTest)
#include "verbargumentstest.moc"
