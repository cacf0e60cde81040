#pragma once

#include "core/base/result.h"
#include "core/improvement/improvement.h"

namespace evenkeel {

class Database;

/// The SQL of process ideas. Their interactions are another table's.
class ProcessIdeaTable
{
public:
    static constexpr QLatin1StringView Name{"process_idea"};

    explicit ProcessIdeaTable(Database &database);

    [[nodiscard]] Result<ProcessIdeaId> insert(const ProcessIdea &idea);
    [[nodiscard]] Result<> update(const ProcessIdea &idea);
    [[nodiscard]] Result<> remove(ProcessIdeaId id);
    [[nodiscard]] Result<bool> exists(ProcessIdeaId id) const;

    /// Newest first.
    [[nodiscard]] Result<QList<ProcessIdea>> all() const;
    /// Written at or after `begin` and before `end`, oldest first.
    [[nodiscard]] Result<QList<ProcessIdea>> writtenBetween(Instant begin, Instant end) const;

private:
    Database &m_database;
};

} // namespace evenkeel
