#include "core/customer/customererasure.h"

#include "core/backup/reseal.h"
#include "core/capture/sealedfolder.h"
#include "core/storage/database.h"
#include "core/storage/erasuremark.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

CustomerErasure::CustomerErasure(
    ChangeLog &log, DatabaseKey key, CustomerPlaces places, FileSteps &files)
    : m_log(log), m_key(std::move(key)), m_places(std::move(places)), m_files(files)
{
}

Result<CustomerErased> CustomerErasure::run(const CustomerReference &reference)
{
    const auto kept = isKept(reference);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return failure(Fault::NotFound, u"customer"_s);
    const Scrub scrub = [&reference](Database &copy) {
        return eraseRecords(copy, reference).map([](const ErasedRecords &) {});
    };
    RemakeCopies copies(m_key, scrub, m_files);
    EVENKEEL_TRY(remakeCopies(copies));
    CustomerErased erased;
    const auto lines = eraseLines(reference);
    if (!lines)
        return tl::unexpected(lines.error());
    erased.sealedLines = *lines;
    auto records = eraseRecords(m_log.database(), reference);
    if (!records)
        return tl::unexpected(records.error());
    erased.records = *std::move(records);
    m_log.tell(erased.records.rows);
    // From here on it is done, and is told as such. A copy that was made meanwhile comes next.
    erased.swept = ErasureMark(m_log.database()).sweep().has_value();
    erased.swept = remakeCopies(copies).has_value() && erased.swept;
    erased.copies = copies.outcome();
    return erased;
}

Result<bool> CustomerErasure::isKept(const CustomerReference &reference) const
{
    const auto traces = CustomerTable(m_log.database()).traces(reference);
    if (!traces)
        return tl::unexpected(traces.error());
    const auto lines = customerLines(m_log.database(), m_places.sealedLines, reference);
    if (!lines)
        return tl::unexpected(lines.error());
    return !traces->isEmpty() || !lines->isEmpty()
        || !customerCopies(m_places, m_key, reference).isEmpty();
}

Result<> CustomerErasure::remakeCopies(RemakeCopies &copies) const
{
    using Unreadable = RemakeCopies::Unreadable;
    // Of restores that were cut off; what they would have put in place is still a backup.
    for (const auto rest : {"-restoring"_L1, "-rekeyed"_L1})
        EVENKEEL_TRY(m_files.remove(m_places.database + rest));
    // Of a change of the key: those that open with it are the ones that stay.
    for (const QString &folder : m_places.backupFolders)
        EVENKEEL_TRY(ResealBackups(folder, m_files).settle(m_key, m_places.wraps));
    for (const QString &backup : m_places.backups())
        EVENKEEL_TRY(copies.remake(backup, Unreadable::Remove));
    for (const QString &aside : m_places.setAside())
        EVENKEEL_TRY(copies.remake(aside, Unreadable::Leave));
    return {};
}

Result<int> CustomerErasure::eraseLines(const CustomerReference &reference) const
{
    const auto lines = customerLines(m_log.database(), m_places.sealedLines, reference);
    if (!lines)
        return tl::unexpected(lines.error());
    if (lines->isEmpty())
        return 0;
    const QStringList gone = SealedFolder(m_places.sealedLines, m_files).remove(*lines);
    if (gone.size() != lines->size())
        return failure(Fault::FileNotWritten, u"a sealed line"_s);
    return static_cast<int>(gone.size());
}

} // namespace evenkeel
