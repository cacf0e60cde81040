#pragma once

#include "core/base/result.h"
#include "core/interaction/interaction.h"

namespace evenkeel {

class Database;

/// What an import compares a file with: everything that the log holds, the bin included.
class KnownTable
{
public:
    explicit KnownTable(Database &database);

    [[nodiscard]] Result<QList<Interaction>> interactions();

private:
    Database &m_database;
};

} // namespace evenkeel
