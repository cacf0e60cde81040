#pragma once

#include "core/backup/remake.h"
#include "core/customer/customerplaces.h"
#include "core/customer/recorderasure.h"

namespace evenkeel {

/// What an erasure did.
struct CustomerErased
{
    ErasedRecords records = {}; ///< of the log itself
    int sealedLines = 0;
    RemakeCopies::Outcome copies = {};
    bool swept = false; ///< false: what was erased leaves the file when the log is next opened
};

/// Erases everything about one customer for good, from the log and from all that is kept beside it:
/// backups and logs that were set aside are made anew without it. Copies that somebody carried
/// elsewhere and files that were exported are out of its reach. Takes seconds; a plain function for
/// a worker to whom the writing connection is lent.
class CustomerErasure
{
public:
    CustomerErasure(
        ChangeLog &log, DatabaseKey key, CustomerPlaces places, FileSteps &files = diskFiles());

    /// First the copies, then the log: what fails before that leaves the log as it was, and may be
    /// done again. Fault: NotFound where nothing is kept about `reference`.
    [[nodiscard]] Result<CustomerErased> run(const CustomerReference &reference);

private:
    [[nodiscard]] Result<bool> isKept(const CustomerReference &reference) const;
    [[nodiscard]] Result<> remakeCopies(RemakeCopies &copies) const;
    [[nodiscard]] Result<int> eraseLines(const CustomerReference &reference) const;

    ChangeLog &m_log;
    DatabaseKey m_key;
    CustomerPlaces m_places;
    FileSteps &m_files;
};

} // namespace evenkeel
