#include "core/storage/keychange.h"

#include "core/keys/keyfile.h"
#include "core/storage/connectionopener.h"
#include "core/storage/database.h"
#include "core/storage/integrity.h"
#include "core/storage/journalfiles.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/tablefigures.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Next(".next");

/// Copies every page; each connection reads and writes with its own key.
Result<> copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return tl::unexpected(sqliteError(sqlite3_errcode(to), to));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return tl::unexpected(sqliteError(stepped, to));
    if (finished != SQLITE_OK)
        return tl::unexpected(sqliteError(finished, to));
    return {};
}

/// A journal that is left would be taken for one of the database that comes in its place.
bool hasJournal(const QString &database)
{
    return QFileInfo(journalOf(database)).size() > 0;
}

} // namespace

KeyChange::KeyChange(const KeyFiles &files, FileSteps &steps)
    : m_files(files), m_nextDatabase(files.database + Next), m_nextWraps(files.wraps + Next),
      m_nextKeyFile(files.keyFile + Next), m_steps(steps)
{
}

/// What is left by a failure is taken away another time.
void KeyChange::removeWithJournals(const QString &database) const
{
    for (const QString &file : {database, journalOf(database), journalIndexOf(database)})
        [[maybe_unused]] const Result<> gone = m_steps.remove(file);
}

Result<>
KeyChange::run(const DatabaseKey &oldKey, const DatabaseKey &newKey, const KeyWraps &wraps) const
{
    auto changed = settle()
                       .and_then([&] { return copy(oldKey, newKey); })
                       .and_then([&] { return compare(oldKey, newKey); })
                       .and_then([&] { return stageKeys(newKey, wraps); })
                       .and_then([&] { return swap(); })
                       .and_then([&] { return finish(); });
    if (!changed && QFile::exists(m_nextDatabase))
        discard();
    return changed;
}

Result<> KeyChange::copy(const DatabaseKey &oldKey, const DatabaseKey &newKey) const
{
    EVENKEEL_TRY(Database::open(m_files.database, oldKey).and_then([](const auto &old) {
        return old->checkpoint();
    }));
    using Purpose = ConnectionOpener::Purpose;
    const auto from = ConnectionOpener(m_files.database, Purpose::Write).open(oldKey);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = ConnectionOpener(m_nextDatabase, Purpose::Create).open(newKey);
    if (!to)
        return tl::unexpected(to.error());
    QFile::setPermissions(m_nextDatabase, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copyPages(from->get(), to->get());
}

/// Opens the copy as the next start will, and reads all of it. Not what SQLite copied is compared
/// but what each file gives back under its own key.
Result<> KeyChange::compare(const DatabaseKey &oldKey, const DatabaseKey &newKey) const
{
    const auto before = Database::open(m_files.database, oldKey);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = Database::open(m_nextDatabase, newKey);
    if (!after)
        return tl::unexpected(after.error());
    EVENKEEL_TRY((*after)->checkpoint());
    const auto findings = integrityFindings(**after);
    if (!findings)
        return tl::unexpected(findings.error());
    if (!findings->isEmpty())
        return failure(Fault::StorageDamaged, findings->first());
    const auto wanted = figuresOf(**before);
    const auto copied = figuresOf(**after);
    if (!wanted || !copied)
        return tl::unexpected(!wanted ? wanted.error() : copied.error());
    if (*wanted != *copied)
        return failure(Fault::StorageFailed, u"the copy is not the same"_s);
    return {};
}

Result<> KeyChange::stageKeys(const DatabaseKey &newKey, const KeyWraps &wraps) const
{
    EVENKEEL_TRY(wraps.write(m_nextWraps, m_steps));
    if (!QFile::exists(m_files.keyFile))
        return {};
    QByteArray digits = newKey.toHex() + '\n';
    auto written = keyfile::replace(m_nextKeyFile, digits, m_steps);
    DatabaseKey::wipe(digits);
    return written;
}

Result<> KeyChange::swap() const
{
    if (hasJournal(m_files.database) || hasJournal(m_nextDatabase))
        return failure(Fault::StorageBusy, u"the log is open"_s);
    for (const QString &database : {m_files.database, m_nextDatabase}) {
        EVENKEEL_TRY(m_steps.remove(journalOf(database)));
        EVENKEEL_TRY(m_steps.remove(journalIndexOf(database)));
    }
    return keyfile::rename(m_nextDatabase, m_files.database, m_steps);
}

Result<> KeyChange::finish() const
{
    if (QFile::exists(m_nextKeyFile))
        EVENKEEL_TRY(keyfile::rename(m_nextKeyFile, m_files.keyFile, m_steps));
    if (!QFile::exists(m_nextWraps))
        return {};
    EVENKEEL_TRY(keyfile::rename(m_nextWraps, m_files.wraps, m_steps));
    return m_steps.remove(m_files.salt);
}

Result<> KeyChange::settle() const
{
    if (QFile::exists(m_nextDatabase)) {
        discard();
        return {};
    }
    removeWithJournals(m_nextDatabase);
    return finish();
}

/// The keys first, and for good: without the database beside them they would count as those of a
/// finished swap.
void KeyChange::discard() const
{
    for (const QString &file : {m_nextKeyFile, m_nextWraps}) {
        if (!m_steps.remove(file))
            return;
    }
    if (m_steps.syncFolder(QFileInfo(m_nextWraps).absolutePath()))
        removeWithJournals(m_nextDatabase);
}

} // namespace evenkeel
