#include "core/backup/remake.h"

#include "core/backup/backup.h"
#include "core/backup/backupname.h"
#include "core/storage/database.h"
#include "core/storage/erasuremark.h"
#include "core/storage/integrity.h"
#include "core/storage/journalfiles.h"
#include "core/storage/migrator.h"

#include <QFileInfo>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool liesInTheCopy(Fault fault)
{
    return fault == Fault::WrongKey || fault == Fault::StorageDamaged
        || fault == Fault::StorageNewer;
}

} // namespace

Result<> RemakeCopies::remake(const QString &file, Unreadable unreadable)
{
    const bool isDone = m_outcome.remade.contains(file) || m_outcome.left.contains(file);
    if (isDone || !QFileInfo::exists(file))
        return {};
    const Result<> made = layBeside(file)
                              .and_then([&] { return scrubBeside(backupname::anewOf(file)); })
                              .and_then([&] { return swap(file); });
    if (made) {
        m_outcome.remade.append(file);
        return {};
    }
    dropBeside(file);
    return liesInTheCopy(made.error().fault) ? giveUp(file, unreadable) : made;
}

Result<> RemakeCopies::layBeside(const QString &file)
{
    const QString part = backupname::anewOf(file);
    dropBeside(file); // of a run that was cut off
    EVENKEEL_TRY(m_files.copy(file, part));
    if (QFileInfo(journalOf(file)).size() > 0)
        EVENKEEL_TRY(m_files.copy(journalOf(file), journalOf(part)));
    return {};
}

Result<> RemakeCopies::scrubBeside(const QString &part)
{
    {
        const auto copy = Database::open(part, m_key);
        if (!copy)
            return tl::unexpected(copy.error());
        const auto findings = integrityFindings(**copy);
        if (!findings)
            return tl::unexpected(findings.error());
        if (!findings->isEmpty())
            return failure(Fault::StorageDamaged, findings->first());
        EVENKEEL_TRY(Migrator(**copy).migrate());
        EVENKEEL_TRY(m_scrub(**copy));
        EVENKEEL_TRY(ErasureMark(**copy).sweep());
        EVENKEEL_TRY((*copy)->checkpoint());
    }
    const auto checked = checkedFigures(part, m_key);
    return checked ? Result<>() : tl::unexpected(checked.error());
}

Result<> RemakeCopies::swap(const QString &file)
{
    const QString part = backupname::anewOf(file);
    EVENKEEL_TRY(m_files.syncFile(part));
    EVENKEEL_TRY(m_files.rename(part, file));
    EVENKEEL_TRY(m_files.remove(journalOf(file))); // what it held is in the copy
    EVENKEEL_TRY(m_files.remove(journalIndexOf(file)));
    return m_files.syncFolder(QFileInfo(file).absolutePath());
}

void RemakeCopies::dropBeside(const QString &file)
{
    const QString part = backupname::anewOf(file);
    for (const QString &rest : {part, journalOf(part), journalIndexOf(part)})
        [[maybe_unused]] const Result<> gone = m_files.remove(rest);
}

Result<> RemakeCopies::giveUp(const QString &file, Unreadable unreadable)
{
    if (unreadable == Unreadable::Leave) {
        m_outcome.left.append(file);
        return {};
    }
    EVENKEEL_TRY(m_files.remove(file));
    EVENKEEL_TRY(m_files.remove(backupname::wrapsOf(file)));
    EVENKEEL_TRY(m_files.syncFolder(QFileInfo(file).absolutePath()));
    m_outcome.removed.append(file);
    return {};
}

} // namespace evenkeel
