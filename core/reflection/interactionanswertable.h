#pragma once

#include "core/base/result.h"
#include "core/reflection/interactionanswer.h"

#include <QList>

namespace evenkeel {

class Database;

/// The SQL of answers to the questions about one interaction.
class InteractionAnswerTable
{
public:
    static constexpr QLatin1StringView Name{"interaction_answer"};

    explicit InteractionAnswerTable(Database &database);

    [[nodiscard]] Result<InteractionAnswerId> insert(const InteractionAnswer &answer);
    /// Other words for the same question.
    [[nodiscard]] Result<> update(const InteractionAnswer &answer);
    [[nodiscard]] Result<> remove(InteractionAnswerId id);

    /// In the order in which they were first written.
    [[nodiscard]] Result<QList<InteractionAnswer>> ofInteraction(InteractionId interaction) const;

    /// Written at or after `begin` and before `end`, oldest first.
    [[nodiscard]] Result<QList<InteractionAnswer>> writtenBetween(Instant begin, Instant end) const;

    /// The newest answer to this question, of an interaction that does not lie in the bin.
    [[nodiscard]] Result<std::optional<InteractionAnswer>> latestTo(const QString &prompt) const;

private:
    Database &m_database;
};

} // namespace evenkeel
