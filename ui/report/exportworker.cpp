#include "ui/report/exportworker.h"

#include "core/base/fixedclock.h"
#include "core/importing/importreader.h"
#include "core/report/exportbuilder.h"
#include "core/report/exportcsv.h"
#include "core/report/exporthtml.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/storage/database.h"
#include "ui/report/pdfwriter.h"

#include <QMetaObject>

namespace evenkeel {

namespace {

/// As much of a file as anybody looks at in a preview.
constexpr qsizetype LongestText = 20000;

} // namespace

ExportWorker::ExportWorker(Open open, const Clock &clock, const Words &words, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_clock(clock), m_words(words)
{
}

ExportWorker::~ExportWorker()
{
    m_stopped = true;
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        if (m_running)
            m_running->interrupt();
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ExportWorker::preview(const ExportChoices &choices)
{
    ask(Preview{choices});
}

void ExportWorker::write(const ExportChoices &choices, const QString &file)
{
    ask(Write{choices, file});
}

void ExportWorker::readImport(const QString &file)
{
    ask(Import{file});
}

void ExportWorker::cancel()
{
    m_stopped = true;
    const std::lock_guard lock(m_mutex);
    if (m_running)
        m_running->interrupt();
}

void ExportWorker::ask(Job job)
{
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_request = Request{std::move(job), m_clock.now(), m_clock.zone()};
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_wake.notify_one();
}

void ExportWorker::work()
{
    while (const std::optional<Request> request = next()) {
        const FixedClock clock(request->now, request->zone);
        const auto answer = [this, &clock](const auto &job) { return answerTo(job, clock); };
        post(std::visit(answer, request->job));
    }
}

std::optional<ExportWorker::Request> ExportWorker::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_end || m_request; });
    if (m_end)
        return std::nullopt;
    m_stopped = false;
    return std::exchange(m_request, std::nullopt);
}

void ExportWorker::watch(Database *database)
{
    const std::lock_guard lock(m_mutex);
    m_running = database;
}

/// Nobody waits any more for what another request has replaced, but a file that was or was not
/// written is always told.
void ExportWorker::post(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    if (!m_end && answer)
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

bool ExportWorker::tell(int page, int pages)
{
    post([this, page, pages] { emit progressed(page * 100 / std::max(1, pages)); });
    return !m_stopped;
}

Result<ExportDocument> ExportWorker::read(const ExportRequest &request, const Clock &clock)
{
    const auto database = m_open();
    if (!database)
        return tl::unexpected(database.error());
    watch(database->get());
    auto document = buildExport(**database, request, clock);
    watch(nullptr);
    if (m_stopped)
        return failure(Fault::Cancelled);
    return document;
}

ExportPaper
ExportWorker::compose(const ExportDocument &document, const Hiding &hiding, PaperUse use) const
{
    return composePaper(document, hiding, use, m_words, m_locale);
}

Result<QByteArray>
ExportWorker::content(const ExportDocument &document, const ExportChoices &choices)
{
    const auto paper = [&] { return compose(document, choices.hiding, PaperUse::Sending); };
    QByteArray bytes;
    switch (choices.format) {
    case ExportFormat::Csv: bytes = exportCsv(document); break;
    case ExportFormat::Json: bytes = exportJson(document); break;
    case ExportFormat::Html: bytes = exportHtml(paper(), m_locale); break;
    case ExportFormat::Pdf:
        bytes = exportPdf(
            paper(), m_locale, {}, [this](int page, int pages) { return tell(page, pages); });
        break;
    }
    if (m_stopped)
        return failure(Fault::Cancelled);
    return bytes;
}

ExportWorker::Answer ExportWorker::answerTo(const Preview &job, const Clock &clock)
{
    Result<ExportPreview> made
        = read(job.choices.request, clock).and_then([&](const auto &document) {
              ExportPreview preview{.choices = job.choices, .paper = {}, .text = {}};
              preview.interactions = document.entries.size();
              preview.followUps = document.loose.size();
              for (const ExportEntry &entry : document.entries)
                  preview.followUps += entry.followUps.size();
              if (job.choices.isForReading())
                  preview.paper = compose(document, job.choices.hiding, PaperUse::Preview);
              else if (const auto bytes = content(document, job.choices))
                  preview.text = QString::fromUtf8(bytes->left(LongestText));
              return Result<ExportPreview>(std::move(preview));
          });
    if (m_stopped)
        return {};
    return [this, made = std::move(made)] { emit previewed(made); };
}

ExportWorker::Answer ExportWorker::answerTo(const Write &job, const Clock &clock)
{
    Result<QString> file
        = read(job.choices.request, clock)
              .and_then([&](const auto &document) { return content(document, job.choices); })
              .and_then([&](const QByteArray &bytes) { return writeWholeFile(job.file, bytes); })
              .map([&job] { return job.file; });
    return [this, file = std::move(file)] { emit written(file); };
}

ExportWorker::Answer ExportWorker::answerTo(const Import &job, const Clock &)
{
    Result<ImportPreview> made = evenkeel::readImport(job.file).and_then([this](const auto &batch) {
        const auto database = m_open();
        if (!database)
            return Result<ImportPreview>(tl::unexpected(database.error()));
        watch(database->get());
        auto preview = previewImport(batch, **database);
        watch(nullptr);
        return preview;
    });
    return [this, made = std::move(made)] { emit importRead(made); };
}

} // namespace evenkeel
