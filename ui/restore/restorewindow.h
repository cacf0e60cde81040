#pragma once

#include "core/backup/restorepreview.h"
#include "ui/restore/backupchoice.h"

class QHBoxLayout;
class QStackedWidget;

namespace evenkeel {

class Button;
class StepMarks;
class TextField;
class WordColumn;
struct RestoredLog;
struct SalvageReport;

/// Brings a backup back in three steps: which one, what would change, done. It knows nothing of the
/// log; whoever listens does the work and tells what came of it.
class RestoreWindow final : public QWidget
{
    Q_OBJECT

public:
    RestoreWindow(QDate today, const QTimeZone &zone, QWidget *parent = nullptr);

    [[nodiscard]] BackupChoice &choice() { return *m_choice; }

    /// Why the log cannot be opened, above the choice.
    void setReason(const QString &sentence);
    /// What can still be read of the log that is there is offered beside the backups; empty for
    /// none. Of a damaged one among them it is offered by itself.
    void setOffersSalvage(const QString &log);

    /// Back at the first step.
    void showChoice();
    void showPreview(const RestorePreview &preview);
    /// The same of what was saved out of a damaged log, and what was lost.
    void showSalvaged(const RestorePreview &preview, const SalvageReport &report);
    void showDone(const RestoredLog &restored, bool canUndo);
    /// It failed; one can choose again.
    void showError(const Error &error);
    /// The secret opens neither the log nor the backup.
    void refuseSecret(const QString &sentence);

    /// Something is done that takes a while; `canStop` says that closing ends it.
    void setBusy(const QString &sentence, bool canStop = true);

signals:
    void previewRequested(const QString &file);
    /// UTF-8; wiped as soon as the signal was handled.
    void secretGiven(const QString &file, const QByteArray &secret);
    void fileRequested();
    void salvageRequested(const QString &file);
    void restoreRequested();
    void undoRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Choose, Preview, Done };

    void buildChoice();
    void buildWords();
    void buildFoot(QHBoxLayout &foot);
    void goTo(Step step, const QString &title);
    void goOn();
    void followChoice();
    void addPreview(const RestorePreview &preview);

    Step m_step = Step::Choose;
    bool m_mustWait = false; ///< what is done cannot be stopped
    StepMarks *m_marks = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_reason = nullptr;
    QStackedWidget *m_pages = nullptr;
    BackupChoice *m_choice = nullptr;
    TextField *m_secret = nullptr;
    WordColumn *m_words = nullptr;
    PlainLabel *m_news = nullptr;
    Button *m_file = nullptr;
    Button *m_salvage = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
    Button *m_close = nullptr;
    bool m_canUndo = false;
    QString m_damagedLog; ///< of which a salvage is offered
};

} // namespace evenkeel
