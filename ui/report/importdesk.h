#pragma once

#include "core/importing/importpreview.h"
#include "core/storage/longwriter.h"

#include <QPointer>

class QWidget;

namespace evenkeel {

class ImportDialog;

/// Brings an export back into the log: reads and compares it in a thread of its own, asks, and
/// writes it while the writing connection is lent, so that the window never waits. It can be
/// stopped at any moment; then nothing was changed.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    /// `open` opens a connection that only reads; the dialog is a child of `window`.
    ImportDesk(LongWriter::Open open, LongWriter &writer, const Clock &clock, QWidget &window);
    ~ImportDesk() override;

    /// Reads `file` and shows what it would bring. One import at a time.
    void begin(const QString &file);

signals:
    void imported(qsizetype records);
    /// Before or while it was written; nothing was changed.
    void stopped();
    void failed(const evenkeel::Error &error);

private:
    void onRead(const Result<ImportPreview> &preview);
    void write();
    void onProgress(int percent);
    void onWritten(const Result<> &done);
    void stop();
    void close();
    [[nodiscard]] LongWriter::Work work();

    LongWriter::Open m_open;
    LongWriter &m_writer;
    const Clock &m_clock;
    QWidget &m_window;
    QPointer<ImportDialog> m_dialog; ///< while an import goes on
    std::shared_ptr<const ImportPreview> m_preview; ///< until the thread takes it
    qsizetype m_records = 0; ///< that it would add
    bool m_writing = false;
    int m_newest = 0; ///< number of the last file that was read
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
