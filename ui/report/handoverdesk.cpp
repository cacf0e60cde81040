#include "ui/report/handoverdesk.h"

#include "core/base/fixedclock.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/report/handoverpaper.h"
#include "core/storage/database.h"
#include "ui/report/pdfwriter.h"
#include "ui/text/formats.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace evenkeel {

using namespace Qt::StringLiterals;

HandoverDesk::HandoverDesk(
    Open open, const Clock &clock, const Words &words, Check check, QWidget &window)
    : QObject(&window), m_open(std::move(open)), m_clock(clock), m_words(words),
      m_check(std::move(check)), m_window(window), m_thread(*this)
{
}

HandoverDesk::~HandoverDesk() = default;

Result<Handover>
HandoverDesk::read(const HandoverRequest &request, const Clock &clock, const Turn &turn) const
{
    const auto database = m_open();
    if (!database)
        return tl::unexpected(database.error());
    const Turn::Watch watch(turn, **database);
    return readHandover(**database, request, clock);
}

ExportPaper HandoverDesk::paper(const Handover &handover) const
{
    return composeHandover(handover, m_words, m_locale);
}

void HandoverDesk::writeSheet(const HandoverRequest &request, const QString &file)
{
    write(file, request, [this](const Handover &read) { return exportPdf(paper(read), m_locale); });
}

void HandoverDesk::writeFile(const HandoverRequest &request, const QString &file)
{
    write(file, request, [](const Handover &read) { return exportJson(handoverDocument(read)); });
}

void HandoverDesk::write(const QString &file, const HandoverRequest &request, const Make &make)
{
    if (const Result<> allowed = m_check(file); !allowed) {
        emit failed(allowed.error());
        return;
    }
    m_thread.add([=, this, now = m_clock.now(), zone = m_clock.zone()](const Turn &turn) {
        const Result<> done
            = read(request, FixedClock(now, zone), turn).and_then([&](const Handover &handover) {
                  return writeWholeFile(file, make(handover));
              });
        return [this, done, file] { tellWritten(done, file); };
    });
}

void HandoverDesk::tellWritten(const Result<> &done, const QString &file)
{
    if (!done) {
        emit failed(done.error());
        return;
    }
    const QString name = formats::isolated(QFileInfo(file).fileName());
    emit said({.text = tr("Saved as %1.").arg(name), .offersUndo = false});
}

void HandoverDesk::saveSheet(const HandoverRequest &request)
{
    askForFile(tr("Save a sheet"), u"pdf"_s, [this, request](const QString &file) {
        writeSheet(request, file);
    });
}

void HandoverDesk::saveFile(const HandoverRequest &request)
{
    askForFile(tr("Save a file for them"), u"json"_s, [this, request](const QString &file) {
        writeFile(request, file);
    });
}

/// No name in the name of the file: it would be seen by whoever looks over the shoulder.
void HandoverDesk::askForFile(
    const QString &title, const QString &suffix, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(&m_window, title, m_firstFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const QString day = m_clock.today().toString(Qt::ISODate);
    dialog->selectFile(u"evenkeel-%1-%2.%3"_s.arg(tr("hand-over", "file name"), day, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void HandoverDesk::print(const HandoverRequest &request)
{
    m_thread.add([=, this, now = m_clock.now(), zone = m_clock.zone()](const Turn &turn) {
        const auto made
            = read(request, FixedClock(now, zone), turn).map([this](const Handover &handover) {
                  return paper(handover);
              });
        return [this, made] { askPrinter(made); };
    });
}

void HandoverDesk::askPrinter(const Result<ExportPaper> &paper)
{
    if (!paper) {
        emit failed(paper.error());
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Evenkeel", "the program")); // lists of what is printed show it
    printer->setFullPage(true); // the paper has margins of its own
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, printer, sheet = *paper] {
            if (paintPaper(*printer, sheet, m_locale))
                emit said({.text = tr("The sheet went to the printer."), .offersUndo = false});
            else
                emit said(
                    {.text = tr("The printer did not take it. Save the sheet instead."),
                     .offersUndo = false});
        });
    dialog->open();
}

} // namespace evenkeel
