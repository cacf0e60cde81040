#include "ui/report/handoverdesk.h"
#include "core/importing/importreader.h"
#include "core/report/handoverpaper.h"
#include "core/storage/database.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/report/importdialog.h"
#include "ui/report/paperlayout.h"
#include "ui/report/pdfwriter.h"
#include "ui/text/appwords.h"
#include "ui/text/errors.h"
#include "ui/widgets/plainlabel.h"

#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class HandoverDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesTheSheet();
    void writesTheFileThatComesIn();
    void asksWhereTo();
    void refusesWhatIsNotHandedOver();
    void filesOfTheLogAreNotWrittenOver();
    void folderThatIsNotThereIsSaid();
    void printerGetsWholePages();
    void boxesArePainted();
    void previewSaysThatItWasHandedOver();

private:
    FollowUpId promise(const QString &text);
    [[nodiscard]] QByteArray contentOf(const QString &file) const;

    AppWords m_words;
    std::unique_ptr<test::TestLog> m_log;
    std::unique_ptr<QWidget> m_window;
    HandoverDesk *m_desk = nullptr; ///< the window's
};

namespace {

const QLocale British(QLocale::English, QLocale::UnitedKingdom);

Handover manyHandedOver(int count)
{
    HandoverSource source{
        .followUp = test::exampleDocument().entries.first().followUps.first(),
        .interaction = test::exampleDocument().entries.first().interaction};
    source.followUp.state = FollowUpState::HandedOver;
    source.followUp.handedTo = u"Bea"_s;
    source.followUp.closed = test::onTheDay(18).at;
    const QList<HandoverSource> sources(count, source);
    return handoverOf(sources, true, test::onTheDay(18)).value();
}

} // namespace

void HandoverDeskTest::init()
{
    m_log = std::make_unique<test::TestLog>();
    m_window = std::make_unique<QWidget>();
    m_desk = new HandoverDesk(
        [this] { return Database::openReader(m_log->file(), m_log->key()); }, m_log->clock, m_words,
        [this](const QString &file) {
            return file == m_log->file() ? failure(Fault::FileOfLog) : Result<>();
        },
        *m_window);
}

void HandoverDeskTest::cleanup()
{
    m_window.reset();
    m_log.reset();
}

/// Handed over to Bea.
FollowUpId HandoverDeskTest::promise(const QString &text)
{
    auto changes = m_log->log.begin("follow-up"_L1);
    FollowUp followUp;
    followUp.text = text;
    followUp.due = LocalTime::fromIso(u"2026-05-15T15:00"_s, "Europe/London");
    const auto id = m_log->followUps.add(*changes, followUp);
    const bool good
        = m_log->followUps.handOver(*changes, *id, u"Bea"_s, false) && changes->commit();
    return good ? *id : FollowUpId();
}

QByteArray HandoverDeskTest::contentOf(const QString &file) const
{
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

void HandoverDeskTest::writesTheSheet()
{
    const QString file = m_log->folder.filePath(u"sheet.pdf"_s);
    QSignalSpy said(m_desk, &HandoverDesk::said);
    m_desk->writeSheet({.followUps = {promise(u"callback"_s), promise(u"form"_s)}}, file);
    QVERIFY(said.wait(10000));
    QVERIFY(said.first().first().value<Message>().text.contains(u"sheet.pdf"_s));
    QVERIFY(!said.first().first().value<Message>().offersUndo);
    QVERIFY(contentOf(file).startsWith("%PDF-"));
}

void HandoverDeskTest::writesTheFileThatComesIn()
{
    const QString file = m_log->folder.filePath(u"bea.json"_s);
    QSignalSpy said(m_desk, &HandoverDesk::said);
    m_desk->writeFile({.followUps = {promise(u"callback"_s), promise(u"form"_s)}}, file);
    QVERIFY(said.wait(10000));
    const auto batch = readImport(file);
    QVERIFY(batch.has_value());
    QVERIFY(batch->isHandover);
    QCOMPARE(batch->loose.size(), 2);
    QCOMPARE(batch->loose.first().text, u"callback"_s);
}

void HandoverDeskTest::asksWhereTo()
{
    const HandoverRequest request{.followUps = {promise(u"callback"_s)}};
    const QString file = m_log->folder.filePath(u"given"_s);
    QSignalSpy said(m_desk, &HandoverDesk::said);
    m_window->show();
    m_desk->setFirstFolder(m_log->folder.path());
    const auto give = [this, &file] {
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->directory().absolutePath(), m_log->folder.path());
        emit dialog->fileSelected(file + u'.' + dialog->defaultSuffix());
        delete dialog;
    };
    m_desk->saveSheet(request);
    give();
    QVERIFY(said.wait(10000));
    m_desk->saveFile(request);
    give();
    QVERIFY(said.wait(10000));
    QVERIFY(contentOf(file + u".pdf"_s).startsWith("%PDF-"));
    QVERIFY(contentOf(file + u".json"_s).contains("callback"));
}

void HandoverDeskTest::refusesWhatIsNotHandedOver()
{
    const FollowUpId id = promise(u"callback"_s);
    auto changes = m_log->log.begin("reopen"_L1);
    QVERIFY(m_log->followUps.reopen(*changes, id));
    QVERIFY(changes->commit());
    const QString file = m_log->folder.filePath(u"bea.json"_s);
    QSignalSpy failed(m_desk, &HandoverDesk::failed);
    m_desk->writeFile({.followUps = {id}}, file);
    QVERIFY(failed.wait(10000));
    const Error error = failed.first().first().value<Error>();
    QVERIFY(errors::inWords(error).contains(u"not handed over"_s));
    m_desk->print({.followUps = {id}});
    QVERIFY(failed.wait(10000));
    QVERIFY(!QFile::exists(file));
}

void HandoverDeskTest::filesOfTheLogAreNotWrittenOver()
{
    QSignalSpy failed(m_desk, &HandoverDesk::failed);
    m_desk->writeSheet({.followUps = {promise(u"callback"_s)}}, m_log->file());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().fault, Fault::FileOfLog);
}

void HandoverDeskTest::folderThatIsNotThereIsSaid()
{
    QSignalSpy failed(m_desk, &HandoverDesk::failed);
    m_desk->writeSheet(
        {.followUps = {promise(u"callback"_s)}}, m_log->folder.filePath(u"no/such/bea.pdf"_s));
    QVERIFY(failed.wait(10000));
    QCOMPARE(failed.first().first().value<Error>().fault, Fault::FileNotWritten);
}

void HandoverDeskTest::printerGetsWholePages()
{
    const QString file = m_log->folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    const ExportPaper paper = composeHandover(manyHandedOver(9), m_words, British);
    QVERIFY(paintPaper(printer, paper, British));
    const QByteArray pdf = contentOf(file);
    const int pages = PaperLayout(paper, {}).pageCount();
    QVERIFY(pages > 1);
    QVERIFY(pdf.contains("/MediaBox [0 0 595"));
    QVERIFY(pdf.contains("/Count " + QByteArray::number(pages)));
}

void HandoverDeskTest::boxesArePainted()
{
    const auto ink = [](const ExportPaper &paper) {
        const PaperLayout layout(paper, {});
        QImage image(layout.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paint(painter, 0);
        painter.end();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            dark += qGray(image.pixel(image.width() - 120, y)) < 250 ? 1 : 0;
        return dark;
    };
    ExportPaper paper = composeHandover(manyHandedOver(1), m_words, British);
    const int with = ink(paper);
    paper.sections.last().boxes.clear();
    QVERIFY(with >= ink(paper) + 6); // an edge above and below each of three
}

void HandoverDeskTest::previewSaysThatItWasHandedOver()
{
    ImportPreview preview;
    preview.taken.loose = {FollowUp(), FollowUp()};
    const auto says = [&preview](const QString &words) {
        ImportDialog dialog(u"bea.json"_s);
        dialog.showPreview(preview);
        const auto labels = dialog.findChildren<PlainLabel *>();
        return std::ranges::any_of(
            labels, [&words](const PlainLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(!says(u"handed over to you"_s));
    preview.taken.isHandover = true;
    QVERIFY(says(u"handed over to you"_s));
    QVERIFY(says(u"One undo takes all of it back."_s));
}

EVENKEEL_TEST(HandoverDeskTest)
#include "handoverdesktest.moc"
