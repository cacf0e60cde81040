#pragma once

#include "ui/report/exportworker.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QHBoxLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class ChangeLog;
class ExportOptions;
class ExportPreviewCard;
class ImportDesk;
class LongWriter;
class ScrollArea;

/// Export: the work record of some days in a file for oneself, with a preview, and an export back
/// in. Reading, laying out and writing happen in a thread of its own.
class ExportPage final : public Page
{
    Q_OBJECT

public:
    /// Refuses a file that nothing may be written over.
    using Check = std::function<Result<>(const QString &)>;
    /// When a follow-up reminds, as it is set.
    using Reminders = std::function<ReminderRules()>;

    /// `open` opens a connection that only reads; `writer` takes imports in; `words` are those of
    /// the files.
    ExportPage(
        ExportWorker::Open open, ChangeLog &log, LongWriter &writer, const Words &words,
        Reminders reminders, Check check, QWidget *parent = nullptr);
    ~ExportPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;

    /// Where files are offered to be saved and looked for; empty for the dialog's own choice.
    void setFirstFolder(const QString &folder) { m_firstFolder = folder; }
    void chooseFormat(ExportFormat format);
    /// Exports what is chosen to `file`, without a dialog.
    void exportTo(const QString &file);
    /// Reads `file` and shows what it would bring.
    void importFrom(const QString &file);
    /// Asks for a file first.
    void askForImport();

signals:
    /// The file is complete.
    void exported(const QString &file);
    void imported(qsizetype records);
    void failed(const evenkeel::Error &error);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void addShortcuts();
    [[nodiscard]] ExportChoices choices() const;
    void askForFile();
    void makePreview();
    void onPreviewed(const Result<ExportPreview> &preview);
    void onWritten(const Result<QString> &file);
    void onImported(qsizetype count);
    void arrange();
    void moveParts(bool beside);

    ChangeLog &m_log;
    ExportWorker m_worker;
    ImportDesk *m_import;
    Reminders m_reminders;
    Check m_check;
    QHBoxLayout *m_row = nullptr; ///< choices and preview, or what scrolls
    QVBoxLayout *m_column = nullptr; ///< both, where the preview is below
    ScrollArea *m_scroll = nullptr; ///< around the column
    ExportOptions *m_options = nullptr;
    ExportPreviewCard *m_preview = nullptr;
    Button *m_importButton = nullptr;
    QTimer m_soon; ///< gathers changes of the choices before a preview is made
    QString m_firstFolder;
    bool m_compact = false;
    bool m_writing = false;
};

} // namespace evenkeel
