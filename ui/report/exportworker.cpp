#include "ui/report/exportworker.h"

#include "core/base/fixedclock.h"
#include "core/report/exportbuilder.h"
#include "core/report/exportcsv.h"
#include "core/report/exporthtml.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/storage/database.h"
#include "ui/report/pdfwriter.h"

namespace evenkeel {

namespace {

/// As much of a file as anybody looks at in a preview.
constexpr qsizetype LongestText = 20000;

} // namespace

ExportWorker::ExportWorker(Open open, const Clock &clock, const Words &words, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_clock(clock), m_words(words), m_thread(*this)
{
}

ExportWorker::~ExportWorker() = default;

void ExportWorker::preview(const ExportChoices &choices)
{
    m_thread.replace([=, this, asked = m_clock.now(), zone = m_clock.zone()](const Turn &turn) {
        return answerPreview(choices, FixedClock(asked, zone), turn);
    });
}

void ExportWorker::write(const ExportChoices &choices, const QString &file)
{
    m_thread.replace([=, this, asked = m_clock.now(), zone = m_clock.zone()](const Turn &turn) {
        return answerWrite(choices, file, FixedClock(asked, zone), turn);
    });
}

bool ExportWorker::tell(int page, int pages, const Turn &turn)
{
    turn.tell([this, page, pages] { emit progressed(page * 100 / std::max(1, pages)); });
    return !turn.isCancelled();
}

Result<ExportDocument>
ExportWorker::read(const ExportRequest &request, const Clock &clock, const Turn &turn) const
{
    const auto database = m_open();
    if (!database)
        return tl::unexpected(database.error());
    const Turn::Watch watch(turn, **database);
    auto document = buildExport(**database, request, clock);
    if (turn.isCancelled())
        return failure(Fault::Cancelled);
    return document;
}

ExportPaper
ExportWorker::compose(const ExportDocument &document, const Hiding &hiding, PaperUse use) const
{
    return composePaper(document, hiding, use, m_words, m_locale);
}

Result<QByteArray> ExportWorker::content(
    const ExportDocument &document, const ExportChoices &choices, const Turn &turn)
{
    const auto paper = [&] { return compose(document, choices.hiding, PaperUse::Sending); };
    const auto onPage = [&](int page, int pages) { return tell(page, pages, turn); };
    QByteArray bytes;
    switch (choices.format) {
    case ExportFormat::Csv: bytes = exportCsv(document); break;
    case ExportFormat::Json: bytes = exportJson(document); break;
    case ExportFormat::Calendar: break; // is not made from the document
    case ExportFormat::Html: bytes = exportHtml(paper(), m_locale); break;
    case ExportFormat::Pdf: bytes = exportPdf(paper(), m_locale, {}, onPage); break;
    }
    if (turn.isCancelled())
        return failure(Fault::Cancelled);
    return bytes;
}

Result<ExportedCalendar>
ExportWorker::calendar(const ExportChoices &choices, const Clock &clock, const Turn &turn) const
{
    const auto database = m_open();
    if (!database)
        return tl::unexpected(database.error());
    const Turn::Watch watch(turn, **database);
    const CalendarRequest request{.period = choices.request.period, .choices = choices.calendar};
    auto made = exportCalendar(**database, request, m_words, clock);
    if (turn.isCancelled())
        return failure(Fault::Cancelled);
    return made;
}

Result<ExportPreview>
ExportWorker::makePreview(const ExportChoices &choices, const Clock &clock, const Turn &turn)
{
    ExportPreview preview{.choices = choices, .paper = {}, .text = {}};
    if (choices.format == ExportFormat::Calendar) {
        const auto made = calendar(choices, clock, turn);
        if (!made)
            return tl::unexpected(made.error());
        preview.text = QString::fromUtf8(made->content.left(LongestText));
        preview.followUps = made->followUps;
        return preview;
    }
    const auto document = read(choices.request, clock, turn);
    if (!document)
        return tl::unexpected(document.error());
    preview.interactions = document->entries.size();
    preview.followUps = document->loose.size();
    for (const ExportEntry &entry : document->entries)
        preview.followUps += entry.followUps.size();
    if (choices.isForReading())
        preview.paper = compose(*document, choices.hiding, PaperUse::Preview);
    else if (const auto bytes = content(*document, choices, turn))
        preview.text = QString::fromUtf8(bytes->left(LongestText));
    return preview;
}

ExportWorker::Answer
ExportWorker::answerPreview(const ExportChoices &choices, const Clock &clock, const Turn &turn)
{
    auto made = makePreview(choices, clock, turn);
    if (turn.isCancelled())
        return {};
    return [this, made = std::move(made)] { emit previewed(made); };
}

ExportWorker::Answer ExportWorker::answerWrite(
    const ExportChoices &choices, const QString &file, const Clock &clock, const Turn &turn)
{
    const auto bytes = choices.format == ExportFormat::Calendar
        ? calendar(choices, clock, turn).map([](const auto &made) { return made.content; })
        : read(choices.request, clock, turn).and_then([&](const auto &document) {
              return content(document, choices, turn);
          });
    Result<QString> done
        = bytes.and_then([&](const QByteArray &whole) { return writeWholeFile(file, whole); })
              .map([&file] { return file; });
    return [this, done = std::move(done)] { emit written(done); };
}

} // namespace evenkeel
