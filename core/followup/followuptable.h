#pragma once

#include "core/base/result.h"
#include "core/followup/followup.h"

namespace evenkeel {

class Database;
class Statement;

/// The rows of follow-ups. Verbs do no more than their one sentence of SQL; the store decides.
/// Faults of all: those of storage.
class FollowUpTable
{
public:
    static constexpr QLatin1StringView Name{"follow_up"};

    explicit FollowUpTable(Database &database);

    [[nodiscard]] Result<FollowUpId> insert(const FollowUp &followUp);
    [[nodiscard]] Result<> update(const FollowUp &followUp);

    /// Says whether a row in the bin went there together with its interaction.
    [[nodiscard]] Result<> markDeletedAlong(FollowUpId id, bool along);

    /// Also what lies in the bin. Fault: NotFound.
    [[nodiscard]] Result<FollowUp> find(FollowUpId id);

    /// Also those that lie in the bin together with it.
    [[nodiscard]] Result<QList<FollowUp>> ofInteraction(InteractionId interaction);

    /// Those that went into the bin together with `interaction`.
    [[nodiscard]] Result<QList<FollowUp>> deletedAlong(InteractionId interaction);

    /// Those that need a time first, then by due.
    [[nodiscard]] Result<QList<FollowUp>> open();
    [[nodiscard]] Result<QList<FollowUp>>
    listed(std::optional<FollowUpState> state, std::optional<Instant> before);
    [[nodiscard]] Result<QList<FollowUp>> closedBetween(Instant begin, Instant end);

    /// Promises of which any due time may lie in [begin, end).
    [[nodiscard]] Result<QList<FollowUp>> touching(Instant begin, Instant end);
    /// The same in no order, with no more than keeping is judged by: id, due time, state, when it
    /// was closed, and its renegotiations. Only those that were not kept in time have their words.
    [[nodiscard]] Result<QList<FollowUp>> judged(Instant begin, Instant end);

    /// Every one there is, also what lies in the bin.
    [[nodiscard]] Result<QList<FollowUp>> all();

    /// Those that came from no interaction, also what lies in the bin.
    [[nodiscard]] Result<QList<FollowUp>> loose();

    /// Those that came from no interaction, made in [begin, end), oldest first; none from the bin.
    [[nodiscard]] Result<QList<FollowUp>> looseMadeBetween(Instant begin, Instant end);

    /// The outcome of an interaction that is not in the bin; nothing where there is none such.
    [[nodiscard]] Result<std::optional<QString>> outcomeOf(InteractionId interaction);

private:
    [[nodiscard]] Result<QList<FollowUp>> rows(Result<Statement> statement);

    Database &m_database;
};

} // namespace evenkeel
