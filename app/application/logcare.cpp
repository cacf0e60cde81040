#include "app/application/logcare.h"

#include "app/openlog/backupplace.h"
#include "app/openlog/openlog.h"
#include "core/backup/reseal.h"
#include "core/base/isotime.h"
#include "core/settings/keys.h"
#include "core/storage/integrity.h"
#include "core/storage/journalfiles.h"
#include "ui/text/errors.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// So that a backup does not begin in the middle of what somebody saves.
constexpr milliseconds Settling{60'000};
constexpr milliseconds LongestWait{minutes(5)}; // the computer may sleep meanwhile

Q_LOGGING_CATEGORY(care, "evenkeel.care")

} // namespace

LogCare::LogCare(OpenLog &log, Settings &settings, DataFolder folder)
    : m_log(log), m_settings(settings), m_folder(std::move(folder)), m_thread(*this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LogCare::runDue);
    connect(&log.changes(), &ChangeLog::committed, this, &LogCare::onCommitted);
    const auto entries = BackupFolder(backupFolderOf(m_folder, settings)).entries();
    if (!entries.isEmpty())
        m_known.lastGood = entries.first().at;
}

LogCare::~LogCare() = default;

/// Something was saved by a program that ended before it was kept.
bool LogCare::changedSince(std::optional<Instant> last) const
{
    const QString file = m_log.database().file();
    const auto savedAfter = [last](const QFileInfo &info) {
        return info.exists() && (!last || instantFrom(info.lastModified()) > *last);
    };
    return savedAfter(QFileInfo(file)) || savedAfter(QFileInfo(journalOf(file)));
}

/// What a change of the key could not do to the backups any more, and what was cut off.
void LogCare::settleBackups()
{
    const QString folder = backupFolderOf(m_folder, m_settings);
    if (const auto settled = ResealBackups(folder).settle(m_log.key(), m_folder.wraps()); !settled)
        qCWarning(care) << "backups of a changed key:" << settled.error().detail;
    if (const auto swept = BackupFolder(folder).sweep(m_log.clock().now(), diskFiles()); !swept)
        qCWarning(care) << "backups that were cut off:" << swept.error().detail;
}

void LogCare::begin()
{
    settleBackups();
    m_begun = true;
    m_known.changed = m_known.changed || changedSince(m_known.lastGood);
    const auto lastFull = instantFromIso(m_settings.get(keys::LastFullCheck));
    m_depth = dueCheck(m_log.marker().wasLeft(), lastFull, m_log.clock().now());
    if (m_depth == CheckDepth::None)
        plan();
    else
        startCheck();
}

void LogCare::onCommitted()
{
    m_known.changed = true;
    plan();
}

void LogCare::plan()
{
    if (!m_begun || m_busy || m_timer.isActive())
        return;
    const Instant now = m_log.clock().now();
    const auto due = backupplan::nextDue(m_known, now);
    if (due)
        m_timer.start(std::clamp(milliseconds(*due - now), Settling, LongestWait));
}

void LogCare::runDue()
{
    if (m_busy)
        return; // its end plans again
    const Instant now = m_log.clock().now();
    const auto due = backupplan::nextDue(m_known, now);
    if (!due || *due > now) {
        plan();
        return;
    }
    m_known.lastTry = now;
    m_known.changed = false; // what is saved from now on belongs to the next one
    startBackup();
}

void LogCare::startCheck()
{
    m_busy = true;
    m_thread.add([this, depth = m_depth](const WorkThread::Turn &turn) {
        return [this, checked = check(depth, turn)] {
            m_busy = false;
            onChecked(checked);
            plan();
        };
    });
}

void LogCare::startBackup()
{
    m_busy = true;
    const auto work = [this, folder = keptBackupsOf(m_folder, m_settings, m_log.clock()),
                       at = m_log.clock().moment()](const WorkThread::Turn &turn) {
        return [this, kept = keep(folder, at, turn)] {
            m_busy = false;
            onKept(kept);
            plan();
        };
    };
    m_thread.add(work);
}

LogCare::Checked LogCare::check(CheckDepth depth, const WorkThread::Turn &turn) const
{
    const auto reader = m_log.reader();
    if (!reader)
        return tl::unexpected(reader.error());
    const WorkThread::Turn::Watch watch(turn, **reader);
    if (turn.isCancelled()) // before there was anything to interrupt
        return failure(Fault::Cancelled);
    return depth == CheckDepth::Full ? integrityFindings(**reader) : quickFindings(**reader);
}

LogCare::Kept
LogCare::keep(const BackupFolder &folder, const Moment &at, const WorkThread::Turn &turn) const
{
    const auto reader = m_log.reader();
    if (!reader)
        return tl::unexpected(reader.error());
    const WorkThread::Turn::Watch watch(turn, **reader);
    DiskFiles files;
    return folder.add(**reader, m_log.key(), m_folder.wraps(), at, files, [&turn] {
        return !turn.isCancelled();
    });
}

/// Nobody did anything that could be tried again, and what was typed is not what is missing.
QString LogCare::noBackupInWords(const Error &error)
{
    if (error.fault == Fault::StorageFull)
        return tr("The last backup could not be made: the disk of its folder is full. The log "
                  "itself is saved. Free some space there, or choose another folder in Settings, "
                  "Privacy and data.");
    //: %1 what happened, one sentence
    return tr("The last backup could not be made. The log itself is saved. %1")
        .arg(errors::explained(error).happened);
}

void LogCare::onChecked(const Checked &checked)
{
    if (!checked) {
        qCWarning(care) << "check:" << checked.error().detail;
        return;
    }
    if (!checked->isEmpty()) {
        emit damaged(checked->first());
        return;
    }
    m_log.marker().settle();
    if (m_depth == CheckDepth::Full)
        m_settings.set(keys::LastFullCheck, toIsoUtc(m_log.clock().now()));
}

void LogCare::onKept(const Kept &kept)
{
    if (kept) {
        m_known.lastGood = m_known.lastTry;
        m_told = false;
        emit backedUp();
        return;
    }
    m_known.changed = true;
    qCWarning(care) << "backup:" << kept.error().detail;
    if (!std::exchange(m_told, true))
        emit failed(kept.error());
}

} // namespace evenkeel
