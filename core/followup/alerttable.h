#pragma once

#include "core/base/result.h"
#include "core/followup/alert.h"

namespace evenkeel {

class Database;

/// The rows of reminders that were shown. Faults of all verbs: those of storage.
class AlertTable
{
public:
    explicit AlertTable(Database &database);

    [[nodiscard]] Result<bool> isShown(const Occurrence &occurrence);
    [[nodiscard]] Result<> insert(const Occurrence &occurrence, Instant shown);

private:
    Database &m_database;
};

} // namespace evenkeel
