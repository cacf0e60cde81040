#pragma once

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/report/exportpaper.h"
#include "core/report/handover.h"
#include "core/storage/workthread.h"
#include "ui/widgets/page.h"

#include <QLocale>

#include <functional>
#include <memory>

namespace evenkeel {

class Database;

/// Brings what was handed over to a colleague: as a sheet on paper or in a file, or as a file that
/// they import. Reads and writes in a thread of its own; asks where to.
class HandoverDesk final : public QObject
{
    Q_OBJECT

public:
    /// Opens a connection that only reads; called in the desk's thread.
    using Open = std::function<Result<std::unique_ptr<Database>>()>;
    /// Refuses a file that nothing may be written over.
    using Check = std::function<Result<>(const QString &)>;

    /// Dialogs are children of `window`.
    HandoverDesk(Open open, const Clock &clock, const Words &words, Check check, QWidget &window);
    ~HandoverDesk() override;

    /// Where files are offered to be saved; empty for the dialog's own choice.
    void setFirstFolder(const QString &folder) { m_firstFolder = folder; }

    void print(const HandoverRequest &request);
    void saveSheet(const HandoverRequest &request);
    void saveFile(const HandoverRequest &request);

    /// The same without asking where to.
    void writeSheet(const HandoverRequest &request, const QString &file);
    void writeFile(const HandoverRequest &request, const QString &file);

signals:
    void said(const evenkeel::Message &message);
    void failed(const evenkeel::Error &error);

private:
    using Turn = WorkThread::Turn;
    /// What is written, from what was read.
    using Make = std::function<QByteArray(const Handover &)>;

    void askForFile(
        const QString &title, const QString &suffix,
        const std::function<void(const QString &)> &then);
    void write(const QString &file, const HandoverRequest &request, const Make &make);
    [[nodiscard]] Result<Handover>
    read(const HandoverRequest &request, const Clock &clock, const Turn &turn) const;
    [[nodiscard]] ExportPaper paper(const Handover &handover) const;
    void askPrinter(const Result<ExportPaper> &paper);
    void tellWritten(const Result<> &done, const QString &file);

    Open m_open;
    const Clock &m_clock;
    const Words &m_words;
    const QLocale m_locale; ///< of the time it was made; the thread reads it
    Check m_check;
    QWidget &m_window;
    QString m_firstFolder;
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
