#include "ui/insight/chartdesk.h"

#include "core/report/filewriter.h"
#include "ui/insight/chart.h"
#include "ui/insight/chartsheet.h"
#include "ui/text/formats.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace evenkeel {

using namespace Qt::StringLiterals;

ChartDesk::ChartDesk(const Clock &clock, Check check, QWidget &window)
    : QObject(&window), m_clock(clock), m_check(std::move(check)), m_window(window), m_thread(*this)
{
}

ChartDesk::~ChartDesk() = default;

QString ChartDesk::titleOf(ChartFormat format)
{
    return format == ChartFormat::Csv ? tr("Save the table") : tr("Save the chart");
}

void ChartDesk::save(const Chart &chart, ChartFormat format)
{
    const QByteArray content = chartFile(chart, format, m_clock.today());
    auto *dialog = new QFileDialog(&m_window, titleOf(format), m_firstFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    const QString day = chart.summary().period.from.toString(Qt::ISODate);
    dialog->selectFile(u"evenkeel-%1-%2.%3"_s.arg(tr("chart", "file name"), day, suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &file) {
        write(content, file);
    });
    dialog->open();
}

void ChartDesk::write(const QByteArray &content, const QString &file)
{
    if (const Result<> allowed = m_check(file); !allowed) {
        emit failed(allowed.error());
        return;
    }
    m_thread.add([this, content, file](const WorkThread::Turn &) {
        const Result<> done = writeWholeFile(file, content);
        return [this, done, file] { tellWritten(done, file); };
    });
}

void ChartDesk::tellWritten(const Result<> &done, const QString &file)
{
    if (!done) {
        emit failed(done.error());
        return;
    }
    const QString name = formats::isolated(QFileInfo(file).fileName());
    emit said({.text = tr("Saved as %1.").arg(name), .offersUndo = false});
}

void ChartDesk::print(const QList<const Chart *> &charts)
{
    if (charts.isEmpty()) {
        emit said({.text = tr("There is no chart to print."), .offersUndo = false});
        return;
    }
    QList<std::shared_ptr<const ChartSheet>> sheets;
    for (const Chart *chart : charts)
        sheets.append(std::make_shared<const ChartSheet>(*chart));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Evenkeel", "the program")); // lists of what is printed show it
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, sheets] {
        printOn(*printer, sheets);
    });
    dialog->open();
}

void ChartDesk::printOn(QPrinter &printer, const QList<std::shared_ptr<const ChartSheet>> &sheets)
{
    if (paintSheets(printer, sheets))
        emit said(
            {.text = tr("%Ln chart(s) went to the printer.", nullptr, int(sheets.size())),
             .offersUndo = false});
    else
        emit said(
            {.text = tr("The printer did not take it. Save the chart instead."),
             .offersUndo = false});
}

} // namespace evenkeel
