#pragma once

#include "core/base/result.h"
#include "core/reflection/reflection.h"

#include <QList>

namespace evenkeel {

class Database;

/// The SQL of answers to the questions of a period.
class ReflectionTable
{
public:
    static constexpr QLatin1StringView Name{"reflection"};

    explicit ReflectionTable(Database &database);

    [[nodiscard]] Result<ReflectionId> insert(const Reflection &reflection);
    [[nodiscard]] Result<> update(const Reflection &reflection);

    /// The answer to this question about this period, if any.
    [[nodiscard]] Result<std::optional<Reflection>>
    answerTo(const DateRange &period, const QString &prompt) const;
    /// The newest answers to this question that have words.
    [[nodiscard]] Result<QList<Reflection>> newestTo(const QString &prompt, int limit) const;
    [[nodiscard]] Result<QList<Reflection>> ofPeriod(const DateRange &period) const;

    /// Written at or after `begin` and before `end`, oldest first.
    [[nodiscard]] Result<QList<Reflection>> writtenBetween(Instant begin, Instant end) const;

private:
    Database &m_database;
};

} // namespace evenkeel
