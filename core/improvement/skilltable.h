#pragma once

#include "core/base/result.h"
#include "core/improvement/improvement.h"

namespace evenkeel {

class Database;

/// The SQL of skills. Their interactions are another table's.
class SkillTable
{
public:
    static constexpr QLatin1StringView Name{"skill"};

    explicit SkillTable(Database &database);

    [[nodiscard]] Result<SkillId> insert(const Skill &skill);
    [[nodiscard]] Result<> update(const Skill &skill);
    [[nodiscard]] Result<> remove(SkillId id);
    [[nodiscard]] Result<bool> exists(SkillId id) const;

    /// Newest first.
    [[nodiscard]] Result<QList<Skill>> all() const;
    /// Written at or after `begin` and before `end`, oldest first.
    [[nodiscard]] Result<QList<Skill>> writtenBetween(Instant begin, Instant end) const;

private:
    Database &m_database;
};

} // namespace evenkeel
