#include "core/backup/restore.h"

#include "core/backup/backup.h"
#include "core/backup/backupname.h"
#include "core/backup/settledcopy.h"
#include "core/storage/database.h"
#include "core/storage/journalfiles.h"

#include <QFileInfo>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &file)
{
    return QFileInfo(file).absolutePath();
}

} // namespace

QString Restore::partOf(const QString &database)
{
    return database + u"-restoring"_s;
}

Result<Restore::Done> Restore::run(Instant now)
{
    const Instant at = backupname::freeFrom(now, [this](Instant moment) {
        const QString file = backupname::asideOf(m_place.database, moment);
        return QStringList{file, journalOf(file)};
    });
    const QString aside = backupname::asideOf(m_place.database, at);
    const bool present = QFileInfo::exists(m_place.database);
    const Result<> done = prepare().and_then(m_companion.stage).and_then([&] {
        return swap(present ? aside : QString());
    });
    if (!done) {
        m_companion.drop();
        putBack(present ? aside : QString());
        return tl::unexpected(done.error());
    }
    return Done{.setAside = present ? aside : QString(), .rows = m_rows};
}

Result<> Restore::prepare()
{
    SettledCopy backup(m_place.backup, m_place.database, m_files);
    EVENKEEL_TRY(backup.make(m_place.key));
    const auto wanted = checkedFigures(backup.file(), m_place.key);
    if (!wanted)
        return tl::unexpected(wanted.error());
    EVENKEEL_TRY(m_files.remove(part()));
    EVENKEEL_TRY(m_files.copy(backup.file(), part()));
    EVENKEEL_TRY(m_files.syncFile(part()));
    const auto copied = checkedFigures(part(), m_place.key);
    if (!copied)
        return tl::unexpected(copied.error());
    if (*copied != *wanted)
        return failure(Fault::FileNotWritten, u"the copy differs from the backup"_s);
    m_wanted = *wanted;
    return {};
}

Result<> Restore::swap(const QString &aside)
{
    if (!aside.isEmpty()) {
        settle();
        EVENKEEL_TRY(setAside(aside));
    }
    // The journal of one database must never be found beside another.
    m_journalGone = true;
    EVENKEEL_TRY(m_files.remove(journalOf(m_place.database)));
    EVENKEEL_TRY(m_files.remove(journalIndexOf(m_place.database)));
    EVENKEEL_TRY(m_files.syncFolder(folderOf(m_place.database)));
    m_swapped = true;
    EVENKEEL_TRY(m_files.rename(part(), m_place.database));
    EVENKEEL_TRY(m_files.syncFolder(folderOf(m_place.database)));
    const auto opened = Database::open(m_place.database, m_place.key);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto figures = figuresOf(**opened);
    if (!figures)
        return tl::unexpected(figures.error());
    if (*figures != m_wanted)
        return failure(Fault::StorageFailed, u"the log in place differs from the backup"_s);
    for (const TableFigures &table : m_wanted)
        m_rows += table.rows;
    return {};
}

/// Whatever the journal holds goes into the log before it is set aside, if it can be opened. What
/// cannot is touched by no connection that writes.
void Restore::settle() const
{
    if (!Database::openReader(m_place.database, m_place.key))
        return;
    [[maybe_unused]] const auto opened = Database::open(m_place.database, m_place.key);
}

Result<> Restore::setAside(const QString &aside)
{
    EVENKEEL_TRY(m_files.alsoName(m_place.database, aside));
    if (QFileInfo::exists(journalOf(m_place.database)))
        EVENKEEL_TRY(m_files.alsoName(journalOf(m_place.database), journalOf(aside)));
    return m_files.syncFolder(folderOf(aside));
}

/// What was set aside goes only when the old log is whole in its place again.
void Restore::putBack(const QString &aside)
{
    [[maybe_unused]] const Result<> removed = m_files.remove(part());
    if (aside.isEmpty()) {
        if (m_swapped) [[maybe_unused]]
            const Result<> gone = m_files.remove(m_place.database);
        return;
    }
    if (!QFileInfo::exists(aside))
        return; // nothing was touched yet
    if (putDatabaseBack(aside) && putJournalBack(aside))
        dropAside(aside);
}

Result<> Restore::putDatabaseBack(const QString &aside)
{
    if (!m_swapped)
        return {};
    EVENKEEL_TRY(m_files.remove(journalOf(m_place.database)));
    EVENKEEL_TRY(m_files.remove(journalIndexOf(m_place.database)));
    EVENKEEL_TRY(m_files.alsoName(aside, part()));
    EVENKEEL_TRY(m_files.rename(part(), m_place.database));
    return m_files.remove(part()); // two names of one file are left by a rename as they are
}

Result<> Restore::putJournalBack(const QString &aside)
{
    if (!m_journalGone)
        return {};
    const QString journal = journalOf(m_place.database);
    if (!QFileInfo::exists(journalOf(aside)) || QFileInfo::exists(journal))
        return {};
    return m_files.alsoName(journalOf(aside), journal);
}

void Restore::dropAside(const QString &aside)
{
    for (const QString &file : {journalOf(aside), aside})
        [[maybe_unused]] const Result<> gone = m_files.remove(file);
}

} // namespace evenkeel
