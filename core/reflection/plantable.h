#pragma once

#include "core/base/result.h"
#include "core/reflection/reflection.h"

#include <QList>

namespace evenkeel {

class Database;

/// The SQL of if-then plans.
class PlanTable
{
public:
    static constexpr QLatin1StringView Name{"if_then_plan"};

    explicit PlanTable(Database &database);

    [[nodiscard]] Result<ReflectionId> insert(const Plan &plan);
    [[nodiscard]] Result<> update(const Plan &plan);
    [[nodiscard]] Result<> remove(ReflectionId id);
    [[nodiscard]] Result<std::optional<Plan>> find(ReflectionId id) const;

    /// Newest first.
    [[nodiscard]] Result<QList<Plan>> ofInteraction(InteractionId interaction) const;
    [[nodiscard]] Result<QList<Plan>> latest(int limit) const;

    /// Written at or after `begin` and before `end`, oldest first.
    [[nodiscard]] Result<QList<Plan>> writtenBetween(Instant begin, Instant end) const;

private:
    Database &m_database;
};

} // namespace evenkeel
