#pragma once

#include "app/paths/datafolder.h"
#include "core/backup/backupfolder.h"
#include "core/backup/backupplan.h"
#include "core/backup/checkplan.h"
#include "core/storage/workthread.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

class OpenLog;
class Settings;

/// Looks after the log while it is open, one thing at a time in a thread of its own: reads it
/// through when that is due, and keeps backups of what was saved. Nothing waits for it.
class LogCare final : public QObject
{
    Q_OBJECT

public:
    LogCare(OpenLog &log, Settings &settings, DataFolder folder);
    /// Stops what runs and waits for the thread.
    ~LogCare() override;

    /// Checks if a check is due, else plans the next backup; once, long after the first frame.
    void begin();

    /// Makes the next backup if it is due and nothing else runs; what the timer calls.
    void runDue();

    /// What failed() says to a person.
    [[nodiscard]] static QString noBackupInWords(const Error &error);

signals:
    void backedUp();
    /// A backup could not be made; told once until one succeeds.
    void failed(const evenkeel::Error &error);
    /// The log was read through and is damaged.
    void damaged(const QString &finding);

private:
    using Checked = Result<QStringList>;
    using Kept = Result<BackupMade>;

    void onCommitted();
    void plan();
    void startCheck();
    void startBackup();
    void onChecked(const Checked &checked);
    void onKept(const Kept &kept);
    [[nodiscard]] Checked check(CheckDepth depth, const WorkThread::Turn &turn) const;
    [[nodiscard]] Kept
    keep(const BackupFolder &folder, const Moment &at, const WorkThread::Turn &turn) const;
    void settleBackups();
    [[nodiscard]] bool changedSince(std::optional<Instant> last) const;

    OpenLog &m_log;
    Settings &m_settings;
    DataFolder m_folder;
    backupplan::Known m_known;
    CheckDepth m_depth = CheckDepth::None; ///< of the check that runs
    bool m_begun = false;
    bool m_busy = false; ///< a check or a backup runs
    bool m_told = false;
    QTimer m_timer;
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
