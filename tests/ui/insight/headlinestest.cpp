#include "ui/insight/headlines.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class HeadlinesTest : public QObject
{
    Q_OBJECT

private slots:
    void theHardPartIsNamed();
    void lessThanAStepIsNotNamed();
    void belowSevenItIsOnlyTheHighest();
    void theTitleAgreesWithTheDaysBelowSeven();
    void oneDayIsToldByItsParts();
    void longTimesAreToldByWeekOrMonth();
    void aTieIsNoFinding();
    void fewRatingsAreOnlyCounted();
    void basisNamesMissingAndInterval();
    void oneDayHasNoInterval();
    void theHighestHourIsNamed();
    void theMostFrequentCategoryIsNamed();
    void overdueOnesCountAsDue();
    void sharesComeWithTheirInterval();
    void changesAreToldInWords();
};

namespace {

const QDate Monday(2026, 5, 4);

/// Ratings of one day, ten minutes apart from `start` on.
DayFigures day(int offset, QTime start, const QList<int> &ratings)
{
    DayFigures figures;
    figures.day = Monday.addDays(offset);
    figures.interactions = ratings.size();
    QList<double> values;
    for (const int rating : ratings) {
        figures.points.append(
            {.time = start.addSecs(600 * int(figures.points.size())),
             .stress = *StressLevel::from(rating)});
        values.append(rating);
    }
    if (const auto quartiles = quartilesOf(values))
        figures.median = quartiles->median;
    return figures;
}

Summary week(const QList<DayFigures> &days)
{
    Summary summary;
    summary.days = days;
    summary.period = DateRange::weekOf(Monday);
    QList<double> all;
    for (const DayFigures &figures : days) {
        for (const DayPoint &point : figures.points)
            all.append(point.stress.value());
    }
    summary.interactions = all.size();
    summary.stress.n = all.size();
    summary.stress.quartiles = quartilesOf(all);
    return summary;
}

} // namespace

void HeadlinesTest::theHardPartIsNamed()
{
    const Summary summary
        = week({day(0, QTime(10, 0), {4, 4, 4, 4, 4}), day(2, QTime(13, 0), {7, 8, 7, 9, 7})});
    QCOMPARE(Headlines::stress(summary), u"Wednesday afternoon was the hard part"_s);
}

/// Half a step above the next may well be chance.
void HeadlinesTest::lessThanAStepIsNotNamed()
{
    Summary summary
        = week({day(0, QTime(10, 0), {5, 5, 5, 5, 5}), day(1, QTime(9, 0), {5, 5, 5, 6, 6, 6})});
    QCOMPARE(Headlines::stress(summary), u"Typical stress was 5"_s);
    summary.hours
        = {{.weekday = 1, .hour = 9, .n = 5, .median = 7.5},
           {.weekday = 3, .hour = 13, .n = 6, .median = 8}};
    QCOMPARE(Headlines::hours(summary), u"Hour by weekday"_s);
    summary.hours[0].median = 7;
    QCOMPARE(Headlines::hours(summary), u"Wednesday at 13:00 ran highest"_s);
}

void HeadlinesTest::belowSevenItIsOnlyTheHighest()
{
    const Summary summary
        = week({day(0, QTime(10, 0), {2, 2, 2, 2, 2}), day(1, QTime(9, 0), {5, 5, 5, 5, 5})});
    QCOMPARE(Headlines::stress(summary), u"Stress was highest on Tuesday"_s);
}

/// An afternoon may be highest on a day whose own median is low.
void HeadlinesTest::theTitleAgreesWithTheDaysBelowSeven()
{
    DayFigures monday = day(0, QTime(10, 0), {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    monday.points.append(day(0, QTime(14, 0), {6, 6, 6, 6, 6}).points);
    const Summary summary = week({monday, day(1, QTime(9, 0), {5, 5, 5, 5, 5})});
    QCOMPARE(Headlines::stress(summary), u"Stress was highest on Tuesday"_s);
}

void HeadlinesTest::oneDayIsToldByItsParts()
{
    DayFigures monday = day(0, QTime(10, 0), {3, 3, 3, 3, 3});
    monday.points.append(day(0, QTime(14, 0), {8, 8, 8, 8, 8}).points);
    Summary summary = week({monday});
    summary.period = {.from = Monday, .to = Monday};
    QCOMPARE(Headlines::stress(summary), u"Stress was highest in the afternoon"_s);
    summary = week({day(0, QTime(10, 0), {3, 3, 3, 3, 3})});
    summary.period = {.from = Monday, .to = Monday};
    QCOMPARE(Headlines::stress(summary), u"Typical stress was 3"_s);
}

void HeadlinesTest::longTimesAreToldByWeekOrMonth()
{
    QList<DayFigures> days;
    for (int offset = 0; offset < 70; ++offset) {
        const int level = offset / 7 == 3 ? 7 : 4;
        days.append(day(offset, QTime(10, 0), {level, level, level, level, level}));
    }
    Summary summary = week(days);
    summary.period = {.from = Monday, .to = Monday.addDays(69)};
    QCOMPARE(Headlines::stress(summary), u"Stress was highest in the week 25 to 31 May 2026"_s);
    for (int offset = 70; offset < 420; ++offset)
        days.append({.day = Monday.addDays(offset)});
    days[376] = day(376, QTime(10, 0), {9, 9, 9, 9, 9});
    summary = week(days);
    summary.period = {.from = Monday, .to = Monday.addDays(419)};
    QCOMPARE(Headlines::stress(summary), u"Stress was highest in May 2027"_s);
}

void HeadlinesTest::aTieIsNoFinding()
{
    const Summary summary
        = week({day(0, QTime(10, 0), {8, 8, 8, 8, 8}), day(1, QTime(9, 0), {8, 8, 8, 8, 8})});
    QCOMPARE(Headlines::stress(summary), u"Typical stress was 8"_s);
}

void HeadlinesTest::fewRatingsAreOnlyCounted()
{
    QCOMPARE(Headlines::stress(week({day(0, QTime(10, 0), {9, 9, 9, 9})})), u"4 rated so far"_s);
}

void HeadlinesTest::basisNamesMissingAndInterval()
{
    StressFigures stress;
    stress.n = 40;
    stress.missing = 6;
    QCOMPARE(Headlines::stressBasis(stress), u"40 of 46 rated. Too few for a mean."_s);
    stress.mean = 5.2;
    stress.interval = Interval{.low = 4.1, .high = 6.3};
    stress.dayMeans = {5, 5, 5, 5, 6};
    stress.days = 5;
    QCOMPARE(
        Headlines::stressBasis(stress),
        u"40 of 46 rated. Mean 5.2, 95\u00a0% interval 4.1 to 6.3 over 5 days."_s);
}

void HeadlinesTest::oneDayHasNoInterval()
{
    StressFigures stress;
    stress.n = 5;
    stress.mean = 5;
    QCOMPARE(Headlines::stressBasis(stress), u"5 of 5 rated. Mean 5, one day only."_s);
}

void HeadlinesTest::theHighestHourIsNamed()
{
    Summary summary;
    summary.hours
        = {{.weekday = 1, .hour = 9, .n = 5, .median = 4},
           {.weekday = 3, .hour = 13, .n = 6, .median = 8}};
    QCOMPARE(Headlines::hours(summary), u"Wednesday at 13:00 ran highest"_s);
    summary.hours[0].median = 8;
    QCOMPARE(Headlines::hours(summary), u"Hour by weekday"_s);
}

void HeadlinesTest::theMostFrequentCategoryIsNamed()
{
    Summary summary;
    QCOMPARE(Headlines::categories(summary.categories), u"No categories yet"_s);
    summary.categories = {{.name = u"billing"_s, .n = 3}, {.name = u"delivery"_s, .n = 2}};
    QCOMPARE(Headlines::categories(summary.categories), u"Billing came up most"_s);
    summary.categories[1].n = 3;
    QCOMPARE(Headlines::categories(summary.categories), u"What came up"_s);
}

void HeadlinesTest::overdueOnesCountAsDue()
{
    Keeping keeping;
    QCOMPARE(Headlines::promises(keeping), u"No promises were due"_s);
    keeping.keptOnTime = 22;
    keeping.keptLate = 1;
    keeping.overdueOpen = 1;
    QCOMPARE(Headlines::promises(keeping), u"22 of 24 promises kept on time"_s);
}

void HeadlinesTest::sharesComeWithTheirInterval()
{
    PromiseFigures promises;
    promises.keeping.keptOnTime = 4;
    QCOMPARE(Headlines::promisesBasis(promises), u"Too few for a share."_s);
    promises.keeping.keptOnTime = 22;
    promises.keeping.overdueOpen = 2;
    promises.keeping.firstDue = 24;
    promises.keeping.keptAsFirstPromised = 21;
    QCOMPARE(
        Headlines::promisesBasis(promises),
        u"92\u00A0% (74 to 98\u00A0%). As first promised 88\u00A0%."_s);
}

void HeadlinesTest::changesAreToldInWords()
{
    QCOMPARE(Headlines::change(-2), u"2 lower"_s);
    QCOMPARE(Headlines::change(0), u"same"_s);
    QCOMPARE(Headlines::change(1.5), u"1.5 higher"_s);
}

EVENKEEL_TEST(HeadlinesTest)
#include "headlinestest.moc"
