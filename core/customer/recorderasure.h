#pragma once

#include "core/customer/customertable.h"
#include "core/storage/changelog.h"

namespace evenkeel {

/// How much of one customer went out of a database.
struct ErasedRecords
{
    int interactions = 0;
    int followUps = 0;
    int changes = 0; ///< of the history
    int drafts = 0;
    QList<RowChange> rows = {}; ///< for those who listen

    friend bool operator==(const ErasedRecords &, const ErasedRecords &) = default;
};

/// Takes everything about one customer out of a database, in one transaction: interactions with
/// what belongs to them, follow-ups, their search index and reminders, what the history holds of
/// them, drafts. Only ErasureMark::sweep() afterwards lets no byte stay. It cannot be undone, and
/// what was saved together with it cannot be undone any longer.
[[nodiscard]] Result<ErasedRecords>
eraseRecords(Database &database, const CustomerReference &reference);

} // namespace evenkeel
