#pragma once

#include "core/base/result.h"
#include "core/storage/schemastep.h"

namespace evenkeel {

class Database;

/// Brings the schema of a database up to this program, each step in a transaction of its own.
class Migrator
{
public:
    explicit Migrator(Database &database, std::span<const SchemaStep> steps = schemaSteps());

    /// Runs the steps that this database has not seen, and sets user_version to the highest number.
    /// Fault: StorageNewer where a newer program has written it.
    [[nodiscard]] Result<> migrate();

    /// Only checks; for connections that read.
    [[nodiscard]] Result<> check();

private:
    [[nodiscard]] Result<qint64> version();
    [[nodiscard]] Result<bool> isApplied(int number);
    [[nodiscard]] Result<> apply(const SchemaStep &step);
    [[nodiscard]] int highest() const;

    Database &m_database;
    std::span<const SchemaStep> m_steps;
};

} // namespace evenkeel
