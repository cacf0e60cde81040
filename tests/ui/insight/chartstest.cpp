#include "tests/support/testmain.h"
#include "tests/ui/insight/samplesummary.h"
#include "ui/insight/breathingboxes.h"
#include "ui/insight/chartcard.h"
#include "ui/insight/charttablemodel.h"
#include "ui/insight/groupbars.h"
#include "ui/insight/heatmap.h"
#include "ui/insight/promisesquares.h"
#include "ui/insight/stresschart.h"
#include "ui/insight/stresslegend.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesSayTheFinding();
    void descriptionsSayTheNumbers();
    void chartsAreSpokenOfAsCharts();
    void breathingWithoutPairsSaysSo();
    void tablesAreShownWhole();
    void everyChartHasATable_data();
    void everyChartHasATable();
    void tablesNameWhatIsMissing();
    void whatSetItOffIsShownWithItsEndings();
    void howTheyCameIsShown();
    void aTechniqueIsNeverSaidToHelp();
    void aBreatherIsNeverSaidToHelp();
    void aCellNeedsFiveToBeFilled();
    void aCellNeverShowsAnotherNumber();
    void theHighestMarkIsNotCut();
    void legendsHaveTheDigitsOfTheLocale();
    void breathingShowsBothComparisons();
    void everyKindOfBreatherIsCounted();
    void equalChangesHideNoneOfThem();
    void weekendsAreShownOnlyWhereUsed();
    void manyPromisesBecomeABar();
    void withoutPromisesThereIsNoShareToMiss();
    void theCardSwitchesToTheTable();
    void theTableModelKeepsTheRules();
    void nothingLoggedPaintsNothingWrong();
};

namespace {

QStringList column(const ChartTable &table, int index)
{
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells.append(row.value(index));
    return cells;
}

template<class T>
std::unique_ptr<Chart> made()
{
    auto chart = std::make_unique<T>();
    chart->setSummary(sample());
    return chart;
}

std::vector<std::unique_ptr<Chart>> allCharts()
{
    std::vector<std::unique_ptr<Chart>> charts;
    charts.push_back(made<StressChart>());
    charts.push_back(made<HeatMap>());
    charts.push_back(made<GroupBars>());
    charts.push_back(made<PromiseSquares>());
    charts.push_back(made<BreathingBoxes>());
    return charts;
}

QImage painted(Chart &chart)
{
    chart.resize(chart.sizeHint());
    QImage image(chart.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    chart.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

void ChartsTest::initTestCase()
{
    new Theme(*qApp, {.mode = ThemeChoice::Mode::Light});
}

void ChartsTest::namesSayTheFinding()
{
    QStringList names;
    for (const auto &chart : allCharts()) {
        names.append(chart->accessibleName());
        QVERIFY(!chart->accessibleDescription().isEmpty());
    }
    QCOMPARE(
        names,
        QStringList(
            {u"Stress was highest on Wednesday"_s, u"Wednesday at 13:00 ran highest"_s,
             u"Billing came up most"_s, u"4 of 6 promises kept on time"_s,
             u"Before and after breathing"_s}));
}

void ChartsTest::descriptionsSayTheNumbers()
{
    QStringList said;
    for (const auto &chart : allCharts())
        said.append(chart->accessibleDescription());
    QVERIFY2(said.at(0).contains(u"Wed 6 May 6 rated, typical 6.5,"_s), qPrintable(said.at(0)));
    QVERIFY2(said.at(0).contains(u"Thu 7 May 0 rated, typical too few,"_s), qPrintable(said.at(0)));
    QVERIFY2(
        said.at(1).startsWith(u"Wednesday 13:00 typical 7, 1 hour with under 5 ratings."_s),
        qPrintable(said.at(1)));
    QVERIFY2(said.at(2).startsWith(u"Billing typical 6."_s), qPrintable(said.at(2)));
    QVERIFY2(
        said.at(3).startsWith(u"4 kept on time, 1 kept late, 1 overdue, 0 could not be kept."_s),
        qPrintable(said.at(3)));
    QVERIFY2(
        said.at(4).startsWith(u"Six a minute 5 pairs, typical 2 lower, Box 1 pair, typical"_s),
        qPrintable(said.at(4)));
    for (const QString &description : said)
        QVERIFY2(!description.contains(u"%"_s + u"n"_s), qPrintable(description));
}

void ChartsTest::chartsAreSpokenOfAsCharts()
{
    for (const auto &chart : allCharts())
        QCOMPARE(QAccessible::queryAccessibleInterface(chart.get())->role(), QAccessible::Chart);
}

void ChartsTest::breathingWithoutPairsSaysSo()
{
    auto *boxes = new BreathingBoxes;
    ChartCard card(boxes, ChartCard::Basis::UnderChart);
    Summary summary = sample();
    boxes->setSummary(summary);
    QVERIFY(boxes->isVisibleTo(&card));
    summary.breathers = {};
    summary.breathers.n = 3;
    boxes->setSummary(summary);
    QCOMPARE(boxes->nothing(), u"3 breathers, none rated before and after."_s);
    QVERIFY(!boxes->isVisibleTo(&card));
    card.setShowsTable(true);
    QVERIFY(!card.findChild<QTableView *>()->isVisibleTo(&card));
    summary.breathers = {};
    boxes->setSummary(summary);
    QCOMPARE(boxes->nothing(), u"No breathers in this time."_s);
}

void ChartsTest::tablesAreShownWhole()
{
    auto *chart = new GroupBars;
    ChartCard card(chart, ChartCard::Basis::None);
    chart->setSummary(sample());
    card.setShowsTable(true);
    card.resize(560, 10);
    card.resize(560, card.sizeHint().height());
    card.show();
    QTRY_VERIFY(card.findChild<QTableView *>()->width() > 400);
    auto *table = card.findChild<QTableView *>();
    QTRY_VERIFY(table->viewport()->height() >= table->verticalHeader()->length());
    const QHeaderView *head = table->horizontalHeader();
    QCOMPARE(head->length(), table->viewport()->width());
    const QFontMetrics metrics(Theme::of(table).font(TextSize::Meta, QFont::DemiBold));
    for (int section = 0; section < head->count(); ++section) {
        const QString name
            = table->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(head->sectionSize(section) > metrics.horizontalAdvance(name));
    }
}

void ChartsTest::everyChartHasATable_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < 5; ++index)
        QTest::addRow("chart %d", index) << index;
}

void ChartsTest::everyChartHasATable()
{
    QFETCH(int, index);
    const ChartTable table = allCharts().at(size_t(index))->table();
    QVERIFY(!table.rows.isEmpty());
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
}

void ChartsTest::tablesNameWhatIsMissing()
{
    GroupBars bars;
    bars.setSummary(sample());
    QCOMPARE(column(bars.table(), 2), QStringList({u"1"_s, u"0"_s}));
    QCOMPARE(column(bars.table(), 3), QStringList({u"6"_s, u"too few"_s}));
    QCOMPARE(bars.note(), u"7 interactions: 1 unrated, 2 without a category"_s);
}

void ChartsTest::whatSetItOffIsShownWithItsEndings()
{
    GroupBars bars(GroupBars::Kind::Triggers);
    bars.setSummary(sample());
    QCOMPARE(bars.title(), u"Most often set off by: Insult"_s);
    QCOMPARE(bars.note(), u"7 interactions: 1 unrated, 4 without a trigger"_s);
    QCOMPARE(column(bars.table(), 0), QStringList{u"Insult"_s});
    QCOMPARE(column(bars.table(), 5), QStringList{u"not said 1, Resolved 2"_s});
    QCOMPARE(bars.marks().all().first().records.log.triggers, QStringList{u"insult"_s});
}

void ChartsTest::howTheyCameIsShown()
{
    GroupBars bars(GroupBars::Kind::Channels);
    bars.setSummary(sample());
    QCOMPARE(bars.title(), u"Came most often by: Chat"_s);
    QCOMPARE(column(bars.table(), 0), QStringList({u"Chat"_s, u"Phone"_s}));
    QCOMPARE(bars.marks().all().first().records.log.channels, QList<Channel>{Channel::Chat});
}

/// Two that were used as often have no first; and the note warns of reading more into it.
void ChartsTest::aTechniqueIsNeverSaidToHelp()
{
    GroupBars bars(GroupBars::Kind::Techniques);
    bars.setSummary(sample());
    QCOMPARE(bars.title(), u"What you tried"_s);
    QVERIFY(bars.note().startsWith(u"7 interactions: 1 unrated, 3 without a technique."));
    QVERIFY(bars.note().contains(u"does not say what a technique did"));
    QCOMPARE(bars.marks().all().first().records.log.technique, u"listened-first"_s);
    bars.setSummary({});
    QCOMPARE(bars.nothing(), u"No techniques were noted in this time."_s);
}

/// Whatever the figures are, the words stay the same and claim nothing.
void ChartsTest::aBreatherIsNeverSaidToHelp()
{
    const QRegularExpression claim(
        u"help|work|better|worse|calm|because|thanks|effect|reduc|improv|eas(e|y|ier)|caus"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const double around : {-9.0, -3.0, 0.0, 4.0}) {
        for (const double without : {-6.0, 0.0, 2.0}) {
            Summary summary = sample();
            for (ChangeFigures &pattern : summary.breathers.patterns)
                pattern.changes = QList<double>(12, around);
            summary.breathers.pairs.changes = QList<double>(24, around);
            summary.breathers.matched.changes = QList<double>(24, without);
            BreathingBoxes boxes;
            boxes.setSummary(summary);
            QCOMPARE(boxes.title(), u"Before and after breathing"_s);
            QCOMPARE(boxes.note(), u"High ratings fall by themselves"_s);
            QStringList words{boxes.title(), boxes.note(), boxes.basis(), boxes.spoken()};
            const ChartTable table = boxes.table();
            words += table.columns;
            for (const QStringList &row : table.rows)
                words += row;
            for (const ChartMark &mark : boxes.marks().all())
                words.append(mark.words);
            const QString all = words.join(u'\n');
            QVERIFY2(!all.contains(claim), qPrintable(all));
        }
    }
}

void ChartsTest::aCellNeedsFiveToBeFilled()
{
    HeatMap map;
    Summary summary = sample();
    map.setSummary(summary);
    const QColor seven = Theme::of(&map).stress(*StressLevel::from(7));
    summary.hours[0].median.reset();
    HeatMap outlined;
    outlined.setSummary(summary);
    // The ramp below the cells shows every colour, so only the cells are compared.
    const auto cells = [](Chart &chart) {
        return painted(chart).copy(0, 0, chart.width(), chart.height() - 30);
    };
    QVERIFY(holds(cells(map), seven));
    QVERIFY(!holds(cells(outlined), seven));
}

/// Both have the colour of 6. In the narrowest cells 5.5 may lose its number, but gets no other.
void ChartsTest::aCellNeverShowsAnotherNumber()
{
    const auto paintedWith = [](double median, int lastHour) {
        Summary summary = sample();
        summary.hours
            = {{.weekday = 1, .hour = 6, .n = 5, .median = median},
               {.weekday = 1, .hour = lastHour, .n = 1}};
        HeatMap map;
        map.setSummary(summary);
        map.resize(map.minimumSizeHint());
        QImage image(map.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        map.render(&image, {}, {}, QWidget::DrawChildren);
        return image.copy(map.marks().all().first().region.toAlignedRect());
    };
    for (const int lastHour : {12, 16, 20, 23})
        QVERIFY2(
            paintedWith(5.5, lastHour) != paintedWith(6, lastHour),
            qPrintable(QString::number(lastHour)));
}

void ChartsTest::theHighestMarkIsNotCut()
{
    Summary summary = sample();
    summary.days[2].points = {{.time = QTime(13, 0), .stress = *StressLevel::from(10)}};
    summary.days[2].median.reset();
    StressChart chart;
    chart.setSummary(summary);
    const QColor ten = Theme::of(&chart).stress(*StressLevel::from(10));
    const QImage image = painted(chart);
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += holds(image.copy(0, y, image.width(), 1), ten) ? 1 : 0;
    QVERIFY2(rows >= 7, qPrintable(QString::number(rows)));
}

/// And in words that run to the left they keep their own order.
void ChartsTest::legendsHaveTheDigitsOfTheLocale()
{
    QCOMPARE(
        StressLegend::words(), QStringList({u"0 to 3"_s, u"4 to 6"_s, u"7 to 10"_s, u"typical"_s}));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QStringList words = StressLegend::words();
    HeatMap map;
    map.setSummary(sample());
    const QString spoken = map.spoken();
    QLocale::setDefault(before);
    QCOMPARE(words.first(), u"\u2066\u0660 to \u0663\u2069"_s);
    QVERIFY2(spoken.contains(u"under \u0665 ratings"), qPrintable(spoken));
}

void ChartsTest::breathingShowsBothComparisons()
{
    BreathingBoxes boxes;
    boxes.setSummary(sample());
    QCOMPARE(
        column(boxes.table(), 0), QStringList({u"Six a minute"_s, u"Box"_s, u"No breather"_s}));
    QCOMPARE(column(boxes.table(), 1), QStringList({u"5"_s, u"1"_s, u"5"_s}));
    QCOMPARE(column(boxes.table(), 2), QStringList({u"2 lower"_s, u"too few"_s, u"1 lower"_s}));
    QCOMPARE(boxes.note(), u"High ratings fall by themselves"_s);
    QCOMPARE(boxes.basis(), u"6 of 7 rated twice. Bar: middle half"_s);
}

/// What is not drawn is counted, so that the pairs add up; the table and the paper have it all.
void ChartsTest::everyKindOfBreatherIsCounted()
{
    Summary summary = sample();
    summary.breathers.patterns
        = {{.pattern = u"six"_s, .changes = {-3, -2, -2, -1, 0}},
           {.pattern = u"box"_s, .changes = {-1, -1, 0}},
           {.pattern = u"sigh"_s, .changes = {-1, -2}},
           {.pattern = u"meadow"_s, .changes = {-1, 1}},
           {.pattern = u"stretch"_s, .changes = {0}}};
    BreathingBoxes boxes;
    boxes.setSummary(summary);
    std::ignore = painted(boxes);
    QCOMPARE(
        column(boxes.table(), 1), QStringList({u"5"_s, u"3"_s, u"2"_s, u"2"_s, u"1"_s, u"5"_s}));
    QCOMPARE(boxes.marks().all().size(), 5);
    const ChartMark &rest = boxes.marks().all().at(3);
    QCOMPARE(rest.words, u"and 2 more kinds, 3 pairs"_s);
    QCOMPARE(rest.records, RecordsAsked::breathers(summary.period, {u"meadow"_s, u"stretch"_s}));
    QVERIFY(QRectF(boxes.rect()).contains(boxes.marks().all().last().region));
    boxes.resize(boxes.width(), boxes.height() * 2);
    boxes.setSummary(summary);
    QCOMPARE(boxes.marks().all().size(), 6);
    QCOMPARE(boxes.onPaper(Theme::of(&boxes))->marks().all().size(), 6);
}

/// One dot more can be seen, wherever it lies.
void ChartsTest::equalChangesHideNoneOfThem()
{
    int before = 0;
    for (const QList<double> &changes :
         {QList<double>{-2}, {-2, -2}, {-2, -2, -2}, {-2, -2, -2, -2}}) {
        Summary summary = sample();
        summary.breathers.patterns = {{.pattern = u"six"_s, .changes = changes}};
        BreathingBoxes boxes;
        boxes.setSummary(summary);
        boxes.resize(500, boxes.sizeHint().height());
        QImage image(boxes.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        boxes.render(&image, {}, {}, QWidget::DrawChildren);
        int covered = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 250; x < 500; ++x) // behind the name and the number
                covered += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        }
        QVERIFY2(covered > before + 40, qPrintable(QString::number(covered)));
        before = covered;
    }
}

void ChartsTest::weekendsAreShownOnlyWhereUsed()
{
    StressChart chart;
    Summary summary = sample();
    chart.setSummary(summary);
    QCOMPARE(chart.table().rows.size(), 5);
    summary.days[5].interactions = 1;
    chart.setSummary(summary);
    QCOMPARE(chart.table().rows.size(), 6);
}

void ChartsTest::manyPromisesBecomeABar()
{
    PromiseSquares squares;
    Summary summary = sample();
    summary.promises.keeping.keptOnTime = 300;
    squares.setSummary(summary);
    QVERIFY(squares.heightForWidth(258) < 100);
    QVERIFY(holds(painted(squares), Theme::of(&squares).colour(Token::Accent)));
}

void ChartsTest::withoutPromisesThereIsNoShareToMiss()
{
    Summary summary = sample();
    summary.promises = {};
    PromiseSquares squares;
    squares.setSummary(summary);
    QCOMPARE(squares.title(), u"No promises were due"_s);
    QCOMPARE(squares.basis(), QString());
    summary.promises.keeping.keptOnTime = 1;
    squares.setSummary(summary);
    QCOMPARE(squares.basis(), u"Too few for a share."_s);
}

void ChartsTest::theCardSwitchesToTheTable()
{
    auto *chart = new GroupBars;
    ChartCard card(chart, ChartCard::Basis::None);
    chart->setSummary(sample());
    QVERIFY(!card.showsTable());
    card.setShowsTable(true);
    const auto *table = card.findChild<QTableView *>();
    QCOMPARE(table->accessibleName(), u"Billing came up most"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Billing"_s);
}

void ChartsTest::theTableModelKeepsTheRules()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    GroupBars bars;
    bars.setSummary(sample());
    model.setTable(bars.table());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Category"_s);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void ChartsTest::nothingLoggedPaintsNothingWrong()
{
    for (const auto &chart : allCharts()) {
        chart->setSummary({});
        QVERIFY(!painted(*chart).isNull());
        QVERIFY(!chart->title().isEmpty());
    }
}

EVENKEEL_TEST(ChartsTest)
#include "chartstest.moc"
