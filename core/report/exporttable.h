#pragma once

#include "core/base/result.h"
#include "core/interaction/interaction.h"

namespace evenkeel {

class Database;

/// What an export reads of the work record, oldest first; nothing from the bin. Made for a
/// connection that may read the tables of the work record and no other.
class ExportTable
{
public:
    explicit ExportTable(Database &database);

    /// Occurred at or after `begin` and before `end`.
    [[nodiscard]] Result<QList<Interaction>> interactions(Instant begin, Instant end);

private:
    Database &m_database;
};

} // namespace evenkeel
