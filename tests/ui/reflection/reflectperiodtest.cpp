#include "ui/reflection/reflectperiod.h"
#include "tests/support/testmain.h"
#include "ui/reflection/periodwords.h"
#include "ui/reflection/rangedialog.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ReflectPeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void everySpanMovesByItself_data();
    void everySpanMovesByItself();
    void aMonthIsWrittenInTheDigitsOfTheLocale();
    void questionsBelongToTheWeekOrMonth();
    void theHeatMapSeesFourWeeksAtLeast();
    void rangesAreChecked();
};

namespace {

using Span = ReflectPeriod::Span;

const QDate Thursday(2026, 5, 14);

} // namespace

void ReflectPeriodTest::everySpanMovesByItself_data()
{
    QTest::addColumn<ReflectPeriod>("period");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::newRow("day") << ReflectPeriod::around(Thursday, Span::Day) << u"Thursday 14 May"_s
                         << u"Wednesday 13 May"_s;
    QTest::newRow("week") << ReflectPeriod::around(Thursday, Span::Week)
                          << u"Week 20, 11 to 17 May"_s << u"Week 19, 4 to 10 May"_s;
    QTest::newRow("month") << ReflectPeriod::around(Thursday, Span::Month) << u"May 2026"_s
                           << u"April 2026"_s;
    const DateRange ten{.from = Thursday.addDays(-9), .to = Thursday};
    QTest::newRow("range") << ReflectPeriod{.span = Span::Range, .range = ten}
                           << u"5 to 14 May 2026"_s << u"25 Apr to 4 May 2026"_s;
}

void ReflectPeriodTest::everySpanMovesByItself()
{
    QFETCH(ReflectPeriod, period);
    QTEST(PeriodWords::name(period), "name");
    QTEST(PeriodWords::name(period.before()), "before");
    QCOMPARE(period.before().range.to, period.range.from.addDays(-1)); // without a gap
    QCOMPARE(period.before().after(), period);
}

void ReflectPeriodTest::aMonthIsWrittenInTheDigitsOfTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString name = PeriodWords::name(ReflectPeriod::around(Thursday, Span::Month));
    QLocale::setDefault(before);
    QVERIFY2(name.endsWith(u" \u0662\u0660\u0662\u0666"), qPrintable(name));
}

void ReflectPeriodTest::questionsBelongToTheWeekOrMonth()
{
    const DateRange week = DateRange::weekOf(Thursday);
    QCOMPARE(ReflectPeriod::around(Thursday, Span::Day).asked(), week);
    QCOMPARE(ReflectPeriod::around(Thursday, Span::Week).asked(), week);
    const ReflectPeriod month = ReflectPeriod::around(Thursday, Span::Month);
    QCOMPARE(month.asked(), month.range);
    const DateRange year{.from = Thursday.addDays(-364), .to = Thursday};
    QCOMPARE((ReflectPeriod{.span = Span::Range, .range = year}.asked()), week);
}

void ReflectPeriodTest::theHeatMapSeesFourWeeksAtLeast()
{
    for (const Span span : {Span::Day, Span::Week})
        QCOMPARE(ReflectPeriod::around(Thursday, span).wide().days(), 28);
    QCOMPARE(ReflectPeriod::around(Thursday, Span::Month).wide().days(), 31);
}

void ReflectPeriodTest::rangesAreChecked()
{
    const auto fault = [](int from, int to) {
        return RangeDialog::faultOf(
            {.from = Thursday.addDays(from), .to = Thursday.addDays(to)}, Thursday);
    };
    QVERIFY(fault(-10, 0).isEmpty());
    QVERIFY(fault(0, 0).isEmpty());
    QVERIFY(fault(-1, 5).isEmpty()); // some of it has come
    QVERIFY(!fault(1, 0).isEmpty());
    QVERIFY(!fault(1, 2).isEmpty());
    QVERIFY(!fault(-20000, 0).isEmpty());
}

EVENKEEL_TEST(ReflectPeriodTest)
#include "reflectperiodtest.moc"
