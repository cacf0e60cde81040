#pragma once

#include "core/base/result.h"
#include "core/followup/followup.h"

namespace evenkeel {

class Database;

/// What an import compares a file with: everything that the log holds, the bin included.
class KnownTable
{
public:
    explicit KnownTable(Database &database);

    [[nodiscard]] Result<QList<Interaction>> interactions();

    /// What a follow-up was called before it was edited, as far as the history goes back.
    [[nodiscard]] Result<QStringList> formerTexts(FollowUpId id);

private:
    Database &m_database;
};

} // namespace evenkeel
