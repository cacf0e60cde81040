#include "ui/report/exportpage.h"
#include "core/importing/importer.h"
#include "core/importing/importreader.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/storage/longwriter.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/report/exportoptions.h"
#include "ui/report/exportpreviewcard.h"
#include "ui/report/importdialog.h"
#include "ui/text/appwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// A page over a log that holds the example.
struct Desk
{
    test::TestLog log;
    AppWords words;
    Importer::Stores stores{log.interactions, log.followUps,   log.ratings,
                            log.breathers,    log.reflections, log.improvement};
    LongWriter::Open reader = [this] { return Database::openReader(log.file(), log.key()); };
    LongWriter writer{log.log, reader};
    ReminderRules rules;
    ExportPage page{
        reader,
        log.log,
        writer,
        words,
        [this] { return rules; },
        [this](const QString &file) {
            return file == log.file() ? failure(Fault::FileOfLog) : Result<>();
        }};

    void fill()
    {
        const auto batch = batchFromJson(exportJson(test::exampleDocument()));
        QVERIFY(Importer(log.log, stores).import(*previewImport(*batch, log.database)));
    }

    /// Enter in the question whether the file is wanted.
    void chooseImport()
    {
        const auto button = [this]() -> QPushButton * {
            const auto *dialog = page.findChild<ImportDialog *>();
            return dialog ? dialog->findChild<QPushButton *>() : nullptr;
        };
        QTRY_VERIFY(button() && button()->isEnabled());
        button()->click();
    }

    [[nodiscard]] QByteArray exported(ExportFormat format)
    {
        const QString file = log.folder.filePath(u"out"_s);
        QSignalSpy done(&page, &ExportPage::exported);
        page.chooseFormat(format);
        page.exportTo(file);
        if (!done.wait(10000))
            return {};
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
};

} // namespace

class ExportPageTest : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryKindOfFile_data();
    void writesEveryKindOfFile();
    void previewGoesBelowAndThePageScrolls();
    void theHeadOfThePreviewIsShownWhole_data();
    void theHeadOfThePreviewIsShownWhole();
    void privatePartNeedsJustMe();
    void aCalendarSaysWhatWasPromisedOnlyIfChosen();
    void aCalendarRemindsAsItIsSet();
    void folderThatIsNotThereIsSaid();
    void filesOfTheLogAreNotWrittenOver();
    void importIsShownBeforeItHappens();
    void importTellsTheStoresOfTheWindow();
    void importCanBeStoppedAtAnyMoment();
    void fileOfOthersIsRefusedInWords();
    void choicesFitTheKindOfFile();
};

void ExportPageTest::writesEveryKindOfFile_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("PDF") << ExportFormat::Pdf << "%PDF-"_ba;
    QTest::newRow("HTML") << ExportFormat::Html << "<!DOCTYPE html>"_ba;
    QTest::newRow("CSV") << ExportFormat::Csv << "\"record\",\"id\""_ba;
    QTest::newRow("JSON") << ExportFormat::Json << "{\n"_ba;
    QTest::newRow("calendar") << ExportFormat::Calendar << "BEGIN:VCALENDAR\r\n"_ba;
}

void ExportPageTest::writesEveryKindOfFile()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, begin);
    Desk desk;
    desk.fill();
    const QByteArray bytes = desk.exported(format);
    QVERIFY2(bytes.startsWith(begin), bytes.left(40).constData());
}

void ExportPageTest::previewGoesBelowAndThePageScrolls()
{
    Desk desk;
    desk.page.resize(600, 640);
    desk.page.show();
    const auto *options = desk.page.findChild<ExportOptions *>();
    const auto *preview = desk.page.findChild<ExportPreviewCard *>();
    QTRY_VERIFY(preview->y() > options->geometry().bottom());
    // Each is as tall as what it shows, and can be seen at once.
    for (const QScrollArea *area : options->findChildren<QScrollArea *>())
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    QVERIFY(preview->height() >= 640 * 3 / 4);
    QVERIFY(preview->height() <= desk.page.height());
    desk.page.resize(1000, 640);
    QTRY_VERIFY(preview->x() > options->geometry().right());
}

void ExportPageTest::theHeadOfThePreviewIsShownWhole_data()
{
    QTest::addColumn<int>("width");
    for (int width = 1000; width <= 1200; width += 20)
        QTest::addRow("%d", width) << width;
}

void ExportPageTest::theHeadOfThePreviewIsShownWhole()
{
    QFETCH(const int, width);
    const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    Desk desk;
    desk.log.addInteraction(u"late refund"_s);
    desk.page.layout()->setSizeConstraint(QLayout::SetNoConstraint); // as inside a window
    desk.page.setMinimumSize(1, 1);
    desk.page.resize(width, 640);
    desk.page.show();
    desk.page.activate();
    const auto *preview = desk.page.findChild<ExportPreviewCard *>();
    QTRY_VERIFY(
        std::ranges::any_of(preview->findChildren<PlainLabel *>(), [](const PlainLabel *label) {
            return label->text() == u"page 1 of 1"_s;
        }));
    const auto *view = preview->findChild<SegmentedControl *>();
    QTRY_VERIFY(view->mapTo(&desk.page, QPoint(view->width(), 0)).x() < width - 16);
    QTRY_COMPARE(view->size(), view->sizeHint());
}

void ExportPageTest::privatePartNeedsJustMe()
{
    Desk desk;
    desk.fill();
    QVERIFY(!desk.exported(ExportFormat::Json).contains("\"mine\""));
}

void ExportPageTest::aCalendarSaysWhatWasPromisedOnlyIfChosen()
{
    Desk desk;
    desk.fill();
    const QByteArray hidden = desk.exported(ExportFormat::Calendar);
    QVERIFY(hidden.contains("SUMMARY:A follow-up is due\r\n"));
    QVERIFY(!hidden.contains("callback") && !hidden.contains("4711"));
    const auto rows = desk.page.findChildren<ChoiceRow *>();
    const auto choice = std::ranges::find_if(
        rows, [](const ChoiceRow *row) { return row->text() == u"Say what was promised"_s; });
    QVERIFY(choice != rows.end());
    QVERIFY(!(*choice)->isChecked());
    (*choice)->click();
    const QByteArray shown = desk.exported(ExportFormat::Calendar);
    QVERIFY(shown.contains("SUMMARY:callback\r\n") && shown.contains("4711"));
}

void ExportPageTest::aCalendarRemindsAsItIsSet()
{
    Desk desk;
    desk.fill();
    desk.rules.work.begin = QTime(7, 30); // of a promise for a day, in UTC
    QVERIFY(desk.exported(ExportFormat::Calendar).contains("DATE-TIME:20260516T073000Z\r\n"));
}

void ExportPageTest::folderThatIsNotThereIsSaid()
{
    Desk desk;
    QSignalSpy failed(&desk.page, &ExportPage::failed);
    desk.page.exportTo(desk.log.folder.filePath(u"none/out.pdf"_s));
    QVERIFY(failed.wait(10000));
    QCOMPARE(failed.first().first().value<Error>().fault, Fault::FileNotWritten);
}

void ExportPageTest::filesOfTheLogAreNotWrittenOver()
{
    Desk desk;
    desk.log.addInteraction(u"refund"_s);
    const QSignalSpy exported(&desk.page, &ExportPage::exported);
    QSignalSpy failed(&desk.page, &ExportPage::failed);
    desk.page.exportTo(desk.log.file());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().fault, Fault::FileOfLog);
    QCOMPARE(exported.size(), 0);
    QCOMPARE(desk.log.interactions.count().value_or(-1), 1);
}

void ExportPageTest::importIsShownBeforeItHappens()
{
    Desk desk;
    const QString file = desk.log.folder.filePath(u"export.json"_s);
    QVERIFY(writeWholeFile(file, exportJson(test::exampleDocument())).has_value());
    desk.page.show();
    desk.page.importFrom(file);
    QTRY_VERIFY(desk.page.findChild<ImportDialog *>() != nullptr);
    QCOMPARE(desk.log.interactions.count().value(), 0);

    QSignalSpy imported(&desk.page, &ExportPage::imported);
    desk.chooseImport();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(desk.log.interactions.count().value(), 3);
    QTRY_VERIFY(desk.page.findChild<ImportDialog *>() == nullptr);
    QVERIFY(desk.log.log.undo().has_value());
    QCOMPARE(desk.log.interactions.count().value(), 0);
}

void ExportPageTest::importTellsTheStoresOfTheWindow()
{
    Desk desk;
    const QString file = desk.log.folder.filePath(u"export.json"_s);
    QVERIFY(writeWholeFile(file, exportJson(test::exampleDocument())).has_value());
    QSignalSpy added(&desk.log.interactions, &InteractionStore::added);
    QSignalSpy settled(&desk.log.followUps, &FollowUpStore::settled);
    QSignalSpy imported(&desk.page, &ExportPage::imported);
    desk.page.importFrom(file);
    desk.chooseImport();
    QVERIFY(desk.writer.isRunning()); // nothing is told before it is there
    QCOMPARE(added.size(), 0);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(added.size(), 3);
    QCOMPARE(settled.size(), 1);
    for (const QList<QVariant> &signal : std::as_const(added))
        QVERIFY(desk.log.interactions.find(signal.first().value<InteractionId>()).has_value());
}

void ExportPageTest::importCanBeStoppedAtAnyMoment()
{
    Desk desk;
    const QString file = desk.log.folder.filePath(u"export.json"_s);
    QVERIFY(writeWholeFile(file, exportJson(test::exampleDocument())).has_value());
    QSignalSpy said(&desk.page, &ExportPage::messageRequested);
    desk.page.importFrom(file); // while it reads
    desk.page.findChild<ImportDialog *>()->reject();
    desk.page.importFrom(file); // while it writes; it may be done already
    desk.chooseImport();
    desk.page.findChild<ImportDialog *>()->reject();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!desk.writer.isRunning());
    const bool all = said.first().first().value<Message>().offersUndo;
    QCOMPARE(desk.log.interactions.count().value(), all ? 3 : 0);
    QVERIFY(desk.log.addInteraction(u"the window writes again"_s).isValid());
}

void ExportPageTest::fileOfOthersIsRefusedInWords()
{
    Desk desk;
    const QString file = desk.log.folder.filePath(u"export.json"_s);
    QVERIFY(writeWholeFile(file, R"({"a": 1, "a": 2})").has_value());
    QSignalSpy failed(&desk.page, &ExportPage::failed);
    desk.page.importFrom(file);
    QVERIFY(failed.wait(10000));
    QCOMPARE(failed.first().first().value<Error>().fault, Fault::FileFormat);
}

void ExportPageTest::choicesFitTheKindOfFile()
{
    ExportOptions options(QDate(2026, 5, 14));
    QCOMPARE(options.choices().request.period, DateRange::weekOf(QDate(2026, 5, 14)));
    QCOMPARE(options.choices().hiding, Hiding());
    QVERIFY(!options.choices().request.mine);
    QSignalSpy changed(&options, &ExportOptions::changed);
    options.setFormat(ExportFormat::Json);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(
        suggestedName(options.choices(), QDate(2026, 5, 14)),
        u"evenkeel-2026-05-11-to-2026-05-17.json"_s);
}

EVENKEEL_TEST(ExportPageTest)
#include "exportpagetest.moc"
