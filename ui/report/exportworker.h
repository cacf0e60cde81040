#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/report/exportcalendar.h"
#include "core/report/papercomposer.h"
#include "core/storage/workthread.h"
#include "ui/report/exportchoices.h"

#include <QLocale>
#include <QObject>

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

/// Reads, lays out and writes in a thread of its own, through a read-only connection that
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

    /// Stops what runs; answered with the fault Cancelled.
    void cancel() { m_thread.cancel(); }

signals:
    // All in the thread of the object.
    void previewed(const evenkeel::Result<evenkeel::ExportPreview> &preview);
    void progressed(int percent);
    /// The file that was written.
    void written(const evenkeel::Result<QString> &file);

private:
    using Turn = WorkThread::Turn;
    using Answer = WorkThread::Answer;

    [[nodiscard]] Answer
    answerPreview(const ExportChoices &choices, const Clock &clock, const Turn &turn);
    [[nodiscard]] Answer answerWrite(
        const ExportChoices &choices, const QString &file, const Clock &clock, const Turn &turn);
    [[nodiscard]] Result<ExportDocument>
    read(const ExportRequest &request, const Clock &clock, const Turn &turn) const;
    [[nodiscard]] Result<ExportedCalendar>
    calendar(const ExportChoices &choices, const Clock &clock, const Turn &turn) const;
    [[nodiscard]] Result<ExportPreview>
    makePreview(const ExportChoices &choices, const Clock &clock, const Turn &turn);
    [[nodiscard]] Result<QByteArray>
    content(const ExportDocument &document, const ExportChoices &choices, const Turn &turn);
    [[nodiscard]] ExportPaper
    compose(const ExportDocument &document, const Hiding &hiding, PaperUse use) const;
    [[nodiscard]] bool tell(int page, int pages, const Turn &turn);

    Open m_open;
    const Clock &m_clock;
    const Words &m_words;
    QLocale m_locale; ///< of the window's thread when the worker was made
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
