#pragma once

#include "core/base/result.h"
#include "core/reflection/reflection.h"

#include <QList>

namespace evenkeel {

class Database;

/// The SQL of lessons.
class LessonTable
{
public:
    static constexpr QLatin1StringView Name{"lesson"};

    explicit LessonTable(Database &database);

    [[nodiscard]] Result<LessonId> insert(const Lesson &lesson);
    [[nodiscard]] Result<> update(const Lesson &lesson);
    [[nodiscard]] Result<> remove(LessonId id);
    [[nodiscard]] Result<std::optional<Lesson>> find(LessonId id) const;

    /// Newest first, all of them.
    [[nodiscard]] Result<QList<Lesson>> writtenIn(const DateRange &period) const;
    [[nodiscard]] Result<QList<Lesson>> ofInteraction(InteractionId interaction) const;
    [[nodiscard]] Result<QList<Lesson>> latest(int limit) const;

    /// Written at or after `begin` and before `end`, oldest first.
    [[nodiscard]] Result<QList<Lesson>> writtenBetween(Instant begin, Instant end) const;

private:
    Database &m_database;
};

} // namespace evenkeel
