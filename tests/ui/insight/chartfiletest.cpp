#include "ui/insight/chartfile.h"
#include "core/base/fixedclock.h"
#include "tests/support/testmain.h"
#include "tests/ui/insight/samplesummary.h"
#include "ui/insight/breathingboxes.h"
#include "ui/insight/chartdesk.h"
#include "ui/insight/chartsheet.h"
#include "ui/insight/groupbars.h"
#include "ui/insight/heatmap.h"
#include "ui/insight/promisesquares.h"
#include "ui/insight/stresschart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ChartFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theFileTellsWhatTheCardTells_data();
    void theFileTellsWhatTheCardTells();
    void drawingsAndPagesAreLines_data();
    void drawingsAndPagesAreLines();
    void paperIsLightWhateverTheScreenShows();
    void theSizeOfTextOnTheScreenIsNotThatOfTheFile();
    void wordsOfPeopleStayWords();
    void aPageTellsTheDayAndNothingElse();
    void wordsAreQuotedAndNumbersAreNot();
    void numbersOfALanguageAreRead();
    void chartsArePrintedAsLines();
    void whatCannotBeWrittenLeavesWhatWasThere();
    void whatIsRefusedIsNotWritten();
};

namespace {

template<class T>
std::unique_ptr<Chart> made()
{
    auto chart = std::make_unique<T>();
    chart->setSummary(sample());
    return chart;
}

using Make = std::unique_ptr<Chart> (*)();

void eachChart()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("stress") << &made<StressChart>;
    QTest::newRow("hours") << &made<HeatMap>;
    QTest::newRow("categories") << &made<GroupBars>;
    QTest::newRow("promises") << &made<PromiseSquares>;
    QTest::newRow("breathing") << &made<BreathingBoxes>;
}

QString svgOf(const Chart &chart)
{
    return QString::fromUtf8(chartFile(chart, ChartFormat::Svg, Monday));
}

QImage pngOf(const Chart &chart)
{
    return QImage::fromData(chartFile(chart, ChartFormat::Png, Monday), "PNG");
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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A desk that allows everything but files called "no".
struct Bench
{
    FixedClock clock{Instant{}, QTimeZone::utc()};
    QWidget window;
    ChartDesk desk{
        clock,
        [](const QString &file) -> Result<> {
            return file.endsWith(u"no"_s) ? failure(Fault::FileNotWritten) : Result<>();
        },
        window};
    QTemporaryDir folder;
    QSignalSpy said{&desk, &ChartDesk::said};
    QSignalSpy failed{&desk, &ChartDesk::failed};
};

} // namespace

void ChartFileTest::initTestCase()
{
    new Theme(*qApp, {.mode = ThemeChoice::Mode::Light});
}

void ChartFileTest::init()
{
    const_cast<Theme &>(Theme::of(nullptr)).choose({.mode = ThemeChoice::Mode::Light});
}

void ChartFileTest::theFileTellsWhatTheCardTells_data()
{
    eachChart();
}

void ChartFileTest::theFileTellsWhatTheCardTells()
{
    QFETCH(Make, make);
    const auto chart = make();
    const QString svg = svgOf(*chart);
    for (const QString &words : {chart->title(), chart->note(), chart->basis()})
        QVERIFY2(svg.contains(words.section(u' ', 0, 1)), qPrintable(words));
    QVERIFY(svg.contains(u"<title>"_s + chart->title()));
    QVERIFY(svg.contains(u"4 to 10 May 2026"_s));
    QVERIFY(svg.contains(chart->spoken()));
}

void ChartFileTest::drawingsAndPagesAreLines_data()
{
    eachChart();
}

void ChartFileTest::drawingsAndPagesAreLines()
{
    QFETCH(Make, make);
    const auto chart = make();
    QVERIFY(!svgOf(*chart).contains(u"<image"_s));
    const QByteArray pdf = chartFile(*chart, ChartFormat::Pdf, Monday);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/Count 1"));
}

void ChartFileTest::paperIsLightWhateverTheScreenShows()
{
    const auto chart = made<HeatMap>();
    const QImage light = pngOf(*chart);
    auto &theme = const_cast<Theme &>(Theme::of(chart.get()));
    for (const auto mode : {ThemeChoice::Mode::Dark, ThemeChoice::Mode::Contrast}) {
        theme.choose({.mode = mode});
        QCOMPARE(pngOf(*chart), light);
        QCOMPARE(theme.choice().mode, mode); // and the screen keeps its own
    }
    QCOMPARE(light.pixelColor(0, 0), QColor(Qt::white));
    QVERIFY(holds(light, QColor(u"#A77330"_s))); // a seven
}

void ChartFileTest::theSizeOfTextOnTheScreenIsNotThatOfTheFile()
{
    const auto chart = made<PromiseSquares>();
    const QSize size = ChartSheet(*chart).size();
    const_cast<Theme &>(Theme::of(nullptr)).choose({.textPercent = 150});
    QCOMPARE(ChartSheet(*chart).size(), size);
}

void ChartFileTest::wordsOfPeopleStayWords()
{
    Summary summary = sample();
    summary.categories.first().name = u"<b>&amp;"_s;
    GroupBars bars;
    bars.setSummary(summary);
    const QString svg = svgOf(bars);
    QVERIFY(!svg.contains(u"<b>"_s, Qt::CaseInsensitive));
    QVERIFY(svg.contains(u"&lt;b&gt;&amp;amp;"_s, Qt::CaseInsensitive));
}

void ChartFileTest::aPageTellsTheDayAndNothingElse()
{
    const QByteArray pdf = chartFile(*made<HeatMap>(), ChartFormat::Pdf, Monday);
    QVERIFY(pdf.contains("/CreationDate (D:20260504000000"));
    QVERIFY(!pdf.contains("/Author"));
}

void ChartFileTest::wordsAreQuotedAndNumbersAreNot()
{
    const ChartTable table{
        .columns = {u"Category"_s, u"Typical"_s},
        .rows
        = {{u"=1+1"_s, u"2"_s}, {u"a\"b"_s, u"5.5"_s}, {u"007"_s, u"too few"_s}, {{}, u"nan"_s}}};
    QCOMPARE(
        chartCsv(table),
        QByteArray("\"Category\",\"Typical\"\r\n\"'=1+1\",2\r\n\"a\"\"b\",5.5\r\n"
                   "\"007\",\"too few\"\r\n\"\",\"nan\"\r\n"));
}

void ChartFileTest::numbersOfALanguageAreRead()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const ChartTable table{.columns = {u"Tag"_s}, .rows = {{u"Mo"_s, u"1.234,5"_s}}};
    const QByteArray csv = chartCsv(table);
    QLocale::setDefault(before);
    QCOMPARE(csv, QByteArray("\"Tag\"\r\n\"Mo\",1234.5\r\n"));
}

void ChartFileTest::chartsArePrintedAsLines()
{
    Bench bench;
    const QString file = bench.folder.filePath(u"paper.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    QList<std::shared_ptr<const ChartSheet>> sheets;
    for (const auto make :
         {&made<StressChart>, &made<HeatMap>, &made<PromiseSquares>, &made<GroupBars>,
          &made<BreathingBoxes>})
        sheets.append(std::make_shared<const ChartSheet>(*make()));
    bench.desk.printOn(printer, sheets);
    QCOMPARE(bench.said.size(), 1);
    QVERIFY(contentOf(file).contains("/Count 2"));
    QVERIFY(!contentOf(file).contains("/Subtype /Image"));
}

void ChartFileTest::whatCannotBeWrittenLeavesWhatWasThere()
{
    Bench bench;
    const QString good = bench.folder.filePath(u"good.svg"_s);
    bench.desk.write("before", good);
    QTRY_COMPARE(bench.said.size(), 1);
    QCOMPARE(bench.said.first().first().value<Message>().text, u"Saved as good.svg."_s);
    QCOMPARE(contentOf(good), QByteArray("before"));
    bench.desk.write("after", bench.folder.filePath(u"missing/chart.svg"_s));
    QTRY_COMPARE(bench.failed.size(), 1);
    bench.desk.write("after", bench.folder.path()); // a folder
    QTRY_COMPARE(bench.failed.size(), 2);
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files), QStringList{u"good.svg"_s});
}

void ChartFileTest::whatIsRefusedIsNotWritten()
{
    Bench bench;
    bench.desk.write("chart", bench.folder.filePath(u"no"_s));
    QCOMPARE(bench.failed.size(), 1);
    QVERIFY(QDir(bench.folder.path()).isEmpty());
}

EVENKEEL_TEST(ChartFileTest)
#include "chartfiletest.moc"
