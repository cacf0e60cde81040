#include "tests/support/testmain.h"
#include "ui/insight/breathingboxes.h"
#include "ui/insight/chartcard.h"
#include "ui/insight/charttableview.h"
#include "ui/insight/groupbars.h"
#include "ui/insight/heatmap.h"
#include "ui/insight/promisesquares.h"
#include "ui/insight/recordsdialog.h"
#include "ui/insight/stresschart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// Every figure of a chart opens the records that it counts.
class MarksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCellAsksForItsHour();
    void aRatingAsksForItsInteraction();
    void aDayAsksForAllOfIt();
    void aBarAsksForItsCategory();
    void squaresAskByOutcome();
    void newTimesAskForTheirPromises();
    void whatWordsCountIsInTheMenu();
    void sharesAndPairsAreInTheMenu();
    void whatIsInNoGroupIsInTheMenu();
    void allWithoutACategoryAreInTheMenu();
    void breathersAskByPattern();
    void keysReachEveryMark();
    void theRingFollowsTheMark();
    void marksMoveWithTheSize();
    void eachMarkIsSpoken();
    void rowsOfTheTableAskAsWell();
    void aPromiseOpensWhereItStands();
};

namespace {

const QDate Monday(2026, 5, 4);
const DateRange Week{.from = Monday, .to = Monday.addDays(6)};

Summary sample()
{
    Summary summary;
    summary.period = Week;
    summary.interactions = 7;
    for (int day = 0; day < 7; ++day)
        summary.days.append({.day = Monday.addDays(day)});
    summary.days[2].interactions = 7;
    for (int minute = 0; minute < 6; ++minute)
        summary.days[2].points.append(
            {.time = QTime(13, 10 * minute),
             .stress = *StressLevel::from(4 + minute),
             .id = InteractionId(100 + minute)});
    summary.categories
        = {{.name = u"billing"_s, .n = 6, .rated = 5}, {.name = u"pricing"_s, .n = 1}};
    summary.hours
        = {{.weekday = 1, .hour = 9, .n = 2}, {.weekday = 3, .hour = 13, .n = 6, .median = 7}};
    summary.promises.keeping = {.keptOnTime = 2, .keptLate = 1, .overdueOpen = 1};
    summary.breathers.n = 7;
    summary.breathers.patterns = {{.pattern = u"six"_s, .changes = {-3, -2, -2, -1, 0}}};
    return summary;
}

/// A chart in a window of its own.
template<class T>
struct Shown
{
    T chart;
    QSignalSpy asked{&chart, &Chart::recordsRequested};

    Shown()
    {
        chart.setSummary(sample());
        chart.resize(chart.sizeHint().expandedTo({600, 200}));
        chart.show();
        chart.activateWindow();
        if (!QTest::qWaitForWindowActive(&chart))
            qWarning("the window is not active");
    }

    RecordsAsked click(qsizetype mark)
    {
        const QPoint place = chart.marks().all().at(mark).region.center().toPoint();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, place);
        return asked.isEmpty() ? RecordsAsked() : asked.takeLast().first().value<RecordsAsked>();
    }

    QStringList words() const
    {
        QStringList words;
        for (const ChartMark &mark : chart.marks().all())
            words.append(mark.words);
        return words;
    }
};

} // namespace

void MarksTest::initTestCase()
{
    new Theme(*qApp, {.mode = ThemeChoice::Mode::Light});
}

void MarksTest::aCellAsksForItsHour()
{
    Shown<HeatMap> shown;
    QCOMPARE(
        shown.words(),
        QStringList(
            {u"Monday 09:00, 2 ratings, too few for a typical one"_s,
             u"Wednesday 13:00, 6 ratings, typical 7"_s}));
    const RecordsAsked asked = shown.click(1);
    QCOMPARE(asked.days, Week);
    QVERIFY(asked.log.zone.isEmpty());
    QCOMPARE(asked.log.weekday, 3);
    QCOMPARE(asked.log.hours, (HourRange{.from = 13, .to = 13}));
    QCOMPARE(asked.log.stressFrom, 0);
}

void MarksTest::aRatingAsksForItsInteraction()
{
    Shown<StressChart> shown;
    QCOMPARE(shown.words().at(2), u"Wed 6 May, 13:10, stress 5"_s);
    const RecordsAsked asked = shown.click(2);
    QCOMPARE(asked.one, InteractionId(101));
    QCOMPARE(asked.log.days, (DateRange{.from = Monday.addDays(2), .to = Monday.addDays(2)}));
}

void MarksTest::aDayAsksForAllOfIt()
{
    Shown<StressChart> shown;
    QCOMPARE(shown.words().first(), u"Wed 6 May, 7 interactions, 6 rated, typical 6.5"_s);
    const RecordsAsked asked = shown.click(0);
    QVERIFY(!asked.one && !asked.log.stressFrom);
    QCOMPARE(asked.log.days, (DateRange{.from = Monday.addDays(2), .to = Monday.addDays(2)}));
}

void MarksTest::aBarAsksForItsCategory()
{
    Shown<GroupBars> shown;
    QCOMPARE(shown.click(1).log.categories, QStringList{u"pricing"_s});
}

void MarksTest::squaresAskByOutcome()
{
    Shown<PromiseSquares> shown;
    QCOMPARE(shown.chart.marks().all().size(), 6); // four squares, two lines
    QCOMPARE(shown.click(0).outcome, PromiseOutcome::OnTime);
    QCOMPARE(shown.click(2).outcome, PromiseOutcome::Late);
    QCOMPARE(shown.click(3).outcome, PromiseOutcome::Overdue);
    const RecordsAsked asked = shown.click(5);
    QCOMPARE(asked, RecordsAsked::promises(Week, PromiseOutcome::Overdue));
}

void MarksTest::newTimesAskForTheirPromises()
{
    Shown<PromiseSquares> shown;
    Summary moved = sample();
    moved.promises.keeping.renegotiated = 2;
    shown.chart.setSummary(moved);
    shown.chart.resize(shown.chart.sizeHint().expandedTo({600, 200}));
    QCOMPARE(shown.words().last(), u"2 new times agreed with the customer"_s);
    QCOMPARE(shown.click(shown.words().size() - 1), RecordsAsked::newTimes(Week));
    QCOMPARE(shown.chart.table().asked.at(4), RecordsAsked::newTimes(Week));
}

void MarksTest::whatWordsCountIsInTheMenu()
{
    Summary summary = sample();
    summary.stress.n = 6;
    summary.stress.missing = 1;
    auto *heat = new HeatMap;
    heat->setSummary(summary);
    ChartCard card(heat, ChartCard::Basis::None);
    QSignalSpy asked(&card, &ChartCard::recordsRequested);
    card.openMenu();
    auto *menu = card.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(0)->text(), u"Show all 7 interactions"_s);
    QCOMPARE(menu->actions().at(1)->text(), u"Show the 6 rated"_s);
    QCOMPARE(menu->actions().at(2)->text(), u"Show the 1 without a rating"_s);
    menu->actions().at(2)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(
        asked.first().first().value<RecordsAsked>(), RecordsAsked::interactions(Week).unrated());
    menu->close();
}

void MarksTest::sharesAndPairsAreInTheMenu()
{
    const auto wordsOf = [](const Chart &chart) {
        QStringList words;
        for (const CountedRecords &counted : chart.counted())
            words.append(counted.words);
        return words;
    };
    Summary summary = sample();
    summary.promises.keeping.firstDue = 56;
    summary.promises.keeping.keptAsFirstPromised = 46;
    summary.breathers.pairs.changes = {-3, -2, -2, -1, 0};
    PromiseSquares squares;
    squares.setSummary(summary);
    QCOMPARE(
        wordsOf(squares),
        QStringList(
            {u"Show all 4 that were due"_s, u"Show the 46 kept as first promised"_s,
             u"Show the 10 not kept as first promised"_s}));
    QCOMPARE(squares.counted().at(1).records, RecordsAsked::firstPromises(Week, true));
    QCOMPARE(squares.counted().at(2).records, RecordsAsked::firstPromises(Week, false));
    BreathingBoxes boxes;
    boxes.setSummary(summary);
    QCOMPARE(
        wordsOf(boxes),
        QStringList(
            {u"Show all 7 breathers"_s, u"Show the 5 rated twice"_s,
             u"Show the 2 not rated twice"_s}));
    QCOMPARE(boxes.counted().at(1).records, RecordsAsked::breathers(Week, true));
    QCOMPARE(boxes.counted().at(2).records, RecordsAsked::breathers(Week, false));
    squares.setSummary({});
    boxes.setSummary({});
    QVERIFY(squares.counted().isEmpty() && boxes.counted().isEmpty());
}

void MarksTest::whatIsInNoGroupIsInTheMenu()
{
    using Kind = GroupBars::Kind;
    const std::map<Kind, Missing> kinds{
        {Kind::Categories, Missing::Category},
        {Kind::Triggers, Missing::Trigger},
        {Kind::Techniques, Missing::Technique}};
    for (const auto &[kind, missing] : kinds) {
        Summary summary = sample();
        summary.missing = {.categories = 2, .triggers = 4, .techniques = 3};
        GroupBars bars(kind);
        bars.setSummary(summary);
        QCOMPARE(bars.counted().last().records, RecordsAsked::interactions(Week).without(missing));
    }
}

/// Also where there is nothing to draw.
void MarksTest::allWithoutACategoryAreInTheMenu()
{
    Summary summary;
    summary.period = Week;
    summary.interactions = 5;
    summary.stress.missing = 5;
    summary.missing.categories = 5;
    auto *bars = new GroupBars;
    ChartCard card(bars, ChartCard::Basis::None);
    bars->setSummary(summary);
    QVERIFY(!card.hasFigures());
    QVERIFY(!card.findChild<IconButton *>()->isHidden());
    card.openMenu();
    auto *menu = card.findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().last()->text(), u"Show the 5 without a category"_s);
    menu->close();
}

void MarksTest::breathersAskByPattern()
{
    Shown<BreathingBoxes> shown;
    QCOMPARE(shown.chart.marks().all().size(), 1);
    QCOMPARE(shown.click(0), RecordsAsked::breathers(Week, {u"six"_s}));
    Summary compared = sample();
    compared.breathers.matched.changes = {-1, 0, -2, -1, 0};
    shown.chart.setSummary(compared);
    shown.chart.resize(shown.chart.sizeHint().expandedTo({600, 200}));
    QCOMPARE(shown.words().last(), u"No breather, 5 rated twice, typical 1 lower"_s);
    QCOMPARE(shown.click(1), RecordsAsked::matches(Week));
}

void MarksTest::keysReachEveryMark()
{
    Shown<HeatMap> shown;
    shown.chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&shown.chart, Qt::Key_Return);
    QVERIFY(shown.asked.isEmpty()); // nothing is reached yet
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QTest::keyClick(&shown.chart, Qt::Key_Right); // there is no further one
    QTest::keyClick(&shown.chart, Qt::Key_Return);
    QCOMPARE(shown.asked.takeLast().first().value<RecordsAsked>().log.hours->from, 13);
    QTest::keyClick(&shown.chart, Qt::Key_Up);
    QTest::keyClick(&shown.chart, Qt::Key_Space);
    QCOMPARE(shown.asked.takeLast().first().value<RecordsAsked>().log.hours->from, 9);
    QTest::keyClick(&shown.chart, Qt::Key_End);
    QCOMPARE(shown.chart.marks().index(), 1);
    QTest::keyClick(&shown.chart, Qt::Key_Home);
    QCOMPARE(shown.chart.marks().index(), 0);
}

void MarksTest::theRingFollowsTheMark()
{
    Shown<HeatMap> shown;
    shown.chart.setFocus(Qt::TabFocusReason);
    QCOMPARE(shown.chart.focusRect(), shown.chart.rect());
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QCOMPARE(shown.chart.focusRect(), shown.chart.marks().all().first().region.toAlignedRect());
}

void MarksTest::marksMoveWithTheSize()
{
    Shown<StressChart> shown;
    shown.chart.reach(3);
    const QRectF before = shown.chart.marks().current()->region;
    shown.chart.resize(shown.chart.size() + QSize(200, 100));
    QTRY_VERIFY(shown.chart.marks().current()->region != before);
    QCOMPARE(shown.chart.marks().index(), 3);
}

void MarksTest::eachMarkIsSpoken()
{
    Shown<HeatMap> shown;
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&shown.chart);
    QCOMPARE(chart->childCount(), 2);
    QAccessibleInterface *mark = chart->child(1);
    QCOMPARE(mark->text(QAccessible::Name), u"Wednesday 13:00, 6 ratings, typical 7"_s);
    QVERIFY(!mark->state().focused);
    shown.chart.reach(1);
    QVERIFY(mark->state().focused);
    QCOMPARE(chart->focusChild(), mark);
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.asked.size(), 1);
    shown.chart.setSummary({});
    QCOMPARE(chart->childCount(), 0);
    QVERIFY(!mark->isValid());
}

void MarksTest::rowsOfTheTableAskAsWell()
{
    auto *chart = new HeatMap;
    ChartCard card(chart, ChartCard::Basis::None);
    chart->setSummary(sample());
    card.setShowsTable(true);
    card.show();
    QSignalSpy asked(&card, &ChartCard::recordsRequested);
    auto *table = card.findChild<ChartTableView *>();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.takeLast().first().value<RecordsAsked>().log.weekday, 3);
    const QRect first = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(asked.takeLast().first().value<RecordsAsked>().log.weekday, 1);
}

void MarksTest::aPromiseOpensWhereItStands()
{
    const LocalTime due{.date = Monday, .time = QTime(9, 0), .zone = "Europe/London"};
    const QList<PromiseRecord> promises{
        {.id = FollowUpId(1),
         .interaction = InteractionId(7),
         .text = u"kept"_s,
         .due = due,
         .outcome = PromiseOutcome::OnTime},
        {.id = FollowUpId(2),
         .interaction = InteractionId(8),
         .text = u"owed"_s,
         .due = due,
         .outcome = PromiseOutcome::Overdue}};
    for (const int row : {0, 1}) {
        RecordsDialog dialog(promises, nullptr);
        QSignalSpy followUps(&dialog, &RecordsDialog::followUpRequested);
        QSignalSpy interactions(&dialog, &RecordsDialog::interactionRequested);
        dialog.show();
        auto *table = dialog.findChild<ChartTableView *>();
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"owed"_s); // the newest first
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(followUps.size(), row == 0 ? 1 : 0);
        QCOMPARE(interactions.size(), row == 1 ? 1 : 0);
    }
}

EVENKEEL_TEST(MarksTest)
#include "markstest.moc"
