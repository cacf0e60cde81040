#include "ui/report/pdfwriter.h"
#include "core/report/papercomposer.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/testmain.h"
#include "ui/report/paperlayout.h"
#include "ui/text/appwords.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PdfWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void pageFollowsTheLocale_data();
    void pageFollowsTheLocale();
    void saysNothingAboutTheComputer();
    void sameDocumentGivesTheSameBytes();
    void headingsStayWithWhatFollows();
    void longTextRunsOverPages();
    void thousandEntriesFillTheirPages();
    void previewShowsWhatIsHidden();
};

namespace {

const QLocale British(QLocale::English, QLocale::UnitedKingdom);
const QLocale American(QLocale::English, QLocale::UnitedStates);

ExportPaper paperOf(const ExportDocument &document, PaperUse use = PaperUse::Sending)
{
    return composePaper(document, Hiding(), use, AppWords(), British);
}

ExportDocument entries(int count)
{
    ExportDocument document = test::exampleDocument();
    const QList<ExportEntry> patterns = document.entries;
    document.entries.clear();
    for (int i = 0; i < count; ++i) {
        ExportEntry entry = patterns.at(i % patterns.size());
        entry.interaction.occurred.at += minutes(40 * i);
        document.entries.append(entry);
    }
    return document;
}

QImage painted(const PaperLayout &layout, int page)
{
    QImage image(layout.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, page);
    return image;
}

} // namespace

void PdfWriterTest::pageFollowsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("box");
    QTest::newRow("A4") << British << "/MediaBox [0 0 595"_ba;
    QTest::newRow("Letter") << American << "/MediaBox [0 0 612"_ba;
}

void PdfWriterTest::pageFollowsTheLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(QByteArray, box);
    const QByteArray pdf = exportPdf(paperOf(test::exampleDocument()), locale);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains(box));
}

void PdfWriterTest::saysNothingAboutTheComputer()
{
    const QByteArray pdf = exportPdf(paperOf(test::exampleDocument()), British);
    QVERIFY(pdf.contains("/CreationDate (D:20260518000000"));
    QVERIFY(!pdf.contains("/Author"));
    for (const char *name : {"USER", "LOGNAME", "HOSTNAME"}) {
        const QByteArray value = qgetenv(name);
        QVERIFY2(value.size() < 3 || !pdf.contains(value), name);
    }
}

void PdfWriterTest::sameDocumentGivesTheSameBytes()
{
    const ExportPaper paper = paperOf(test::exampleDocument());
    QCOMPARE(exportPdf(paper, British), exportPdf(paper, British));
}

void PdfWriterTest::headingsStayWithWhatFollows()
{
    const PaperLayout layout(paperOf(entries(200)), PaperLayout::Make());
    QVERIFY(layout.pageCount() > 5);
    QVERIFY(layout.pageCount() < 200);
}

void PdfWriterTest::longTextRunsOverPages()
{
    ExportDocument document = entries(1);
    document.entries.first().interaction.details = u"word and another word "_s.repeated(3000);
    const PaperLayout layout(paperOf(document), PaperLayout::Make());
    QVERIFY(layout.pageCount() >= 10);
    document.entries.first().interaction.details = u"x"_s.repeated(60000); // nowhere to break
    QVERIFY(PaperLayout(paperOf(document), PaperLayout::Make()).pageCount() >= 5);
}

void PdfWriterTest::thousandEntriesFillTheirPages()
{
    const ExportPaper paper = paperOf(entries(1000));
    QVERIFY(PaperLayout(paper, PaperLayout::Make()).pageCount() > 25);
    const QByteArray pdf = exportPdf(paper, British);
    QVERIFY(pdf.size() > 100'000);
    if (const QString to = qEnvironmentVariable("EVENKEEL_TEST_PDF"); !to.isEmpty()) {
        QFile file(to);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}

void PdfWriterTest::previewShowsWhatIsHidden()
{
    const PaperLayout sent(paperOf(test::exampleDocument()), PaperLayout::Make());
    const PaperLayout shown(
        paperOf(test::exampleDocument(), PaperUse::Preview), PaperLayout::Make());
    const QImage before = painted(sent, 0);
    const QImage after = painted(shown, 0);
    const QColor fill = PaperColours().hiddenFill;
    const auto holds = [&fill](const QImage &image) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == fill)
                    return true;
        return false;
    };
    QVERIFY(!holds(before));
    QVERIFY(holds(after));
}

EVENKEEL_TEST(PdfWriterTest)
#include "pdfwritertest.moc"
