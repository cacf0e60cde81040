#pragma once

#include "core/base/result.h"
#include "core/reflection/trial.h"

#include <QList>

namespace evenkeel {

class Database;

/// The SQL of trials of lessons and plans.
class TrialTable
{
public:
    static constexpr QLatin1StringView Name{"trial"};

    explicit TrialTable(Database &database);

    [[nodiscard]] Result<TrialId> insert(const Trial &trial);
    [[nodiscard]] Result<> update(const Trial &trial);
    [[nodiscard]] Result<> remove(TrialId id);
    [[nodiscard]] Result<bool> exists(TrialId id) const;

    /// The one of the same lesson or plan at the same interaction, if there is one.
    [[nodiscard]] Result<std::optional<Trial>> sameAs(const Trial &trial) const;

    /// Oldest first.
    [[nodiscard]] Result<QList<Trial>> ofLesson(LessonId lesson) const;
    [[nodiscard]] Result<QList<Trial>> ofPlan(ReflectionId plan) const;
    [[nodiscard]] Result<QList<Trial>> ofInteraction(InteractionId interaction) const;
    [[nodiscard]] Result<QList<Trial>> all() const;

private:
    [[nodiscard]] Result<QList<Trial>> where(const char *condition, qint64 id) const;

    Database &m_database;
};

} // namespace evenkeel
