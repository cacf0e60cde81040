#pragma once

#include "core/base/result.h"
#include "core/importing/importbatch.h"

#include <QHash>
#include <QSet>

namespace evenkeel {

class Database;

/// What a log holds already, for telling which records of a file are new.
class KnownRecords
{
public:
    [[nodiscard]] static Result<KnownRecords> read(Database &database);

    /// The same interaction in the log, also from the bin.
    [[nodiscard]] std::optional<Interaction> find(const Interaction &interaction) const;

    /// The same pause in the log.
    [[nodiscard]] std::optional<BreatherId> find(const Breather &breather) const;

    [[nodiscard]] std::optional<LessonId> find(const Lesson &lesson) const;
    [[nodiscard]] std::optional<ReflectionId> find(const Plan &plan) const;

    [[nodiscard]] bool holds(const FollowUp &followUp) const;
    [[nodiscard]] bool holds(const Rating &rating) const;
    [[nodiscard]] bool holds(const Reflection &reflection) const;
    [[nodiscard]] bool holds(const InteractionAnswer &answer) const;
    /// With the numbers that its records have in the log.
    [[nodiscard]] bool holds(const Trial &trial) const;
    [[nodiscard]] bool holds(const Skill &skill) const;
    [[nodiscard]] bool holds(const ProcessIdea &idea) const;
    [[nodiscard]] bool holds(const WeekFigures &week) const;

private:
    void learn(const Interaction &interaction);

    QHash<qint64, Interaction> m_byId;
    QHash<QString, qint64> m_byWords;
    QHash<QString, BreatherId> m_breathers;
    QHash<QString, LessonId> m_lessons;
    QHash<QString, ReflectionId> m_plans;
    QSet<QString> m_others;
};

} // namespace evenkeel
