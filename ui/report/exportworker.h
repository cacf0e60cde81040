#pragma once

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/importing/importpreview.h"
#include "core/report/papercomposer.h"
#include "ui/report/exportchoices.h"

#include <QLocale>
#include <QObject>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

namespace evenkeel {

class Database;

/// What an export would look like.
struct ExportPreview
{
    ExportChoices choices;
    ExportPaper paper; ///< where the file is for reading: with what is hidden beside it
    QString text; ///< the beginning of the file where it is not
    qsizetype interactions = 0;
    qsizetype followUps = 0;

    friend bool operator==(const ExportPreview &, const ExportPreview &) = default;
};

/// Reads, lays out, writes and compares in a thread of its own, through a read-only connection that
/// is open only meanwhile. One thing at a time: what is asked for last takes the place of what
/// waits or runs. Nothing is written where it was stopped.
class ExportWorker final : public QObject
{
    Q_OBJECT

public:
    /// Opens the connection; called in the worker's thread.
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    ExportWorker(Open open, const Clock &clock, const Words &words, QObject *parent = nullptr);
    ~ExportWorker() override;

    void preview(const ExportChoices &choices);
    void write(const ExportChoices &choices, const QString &file);
    void readImport(const QString &file);

    /// Stops what runs; answered with the fault Cancelled.
    void cancel();

signals:
    // All in the thread of the object.
    void previewed(const evenkeel::Result<evenkeel::ExportPreview> &preview);
    void progressed(int percent);
    /// The file that was written.
    void written(const evenkeel::Result<QString> &file);
    void importRead(const evenkeel::Result<evenkeel::ImportPreview> &preview);

private:
    struct Preview
    {
        ExportChoices choices;
    };
    struct Write
    {
        ExportChoices choices;
        QString file;
    };
    struct Import
    {
        QString file;
    };
    using Job = std::variant<Preview, Write, Import>;
    using Answer = std::function<void()>; ///< emits a signal

    /// What was asked for, and when.
    struct Request
    {
        Job job;
        Instant now;
        QTimeZone zone;
    };

    void ask(Job job);
    void work();
    [[nodiscard]] std::optional<Request> next();
    [[nodiscard]] Answer answerTo(const Preview &job, const Clock &clock);
    [[nodiscard]] Answer answerTo(const Write &job, const Clock &clock);
    [[nodiscard]] Answer answerTo(const Import &job, const Clock &clock);
    [[nodiscard]] Result<ExportDocument> read(const ExportRequest &request, const Clock &clock);
    [[nodiscard]] Result<QByteArray>
    content(const ExportDocument &document, const ExportChoices &choices);
    [[nodiscard]] ExportPaper
    compose(const ExportDocument &document, const Hiding &hiding, PaperUse use) const;
    [[nodiscard]] bool tell(int page, int pages);
    void post(Answer answer);
    void watch(Database *database);

    Open m_open;
    const Clock &m_clock;
    const Words &m_words;
    QLocale m_locale; ///< of the window's thread when the worker was made
    std::thread m_thread;
    std::atomic_bool m_stopped = false; ///< what runs now is to end

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    std::optional<Request> m_request;
    Database *m_running = nullptr; ///< to be interrupted
    bool m_end = false;
};

} // namespace evenkeel
