#pragma once

#include "core/base/result.h"
#include "core/followup/alert.h"
#include "core/storage/statement.h"

namespace evenkeel {

class Database;

/// The rows of reminders that were shown. Faults of all verbs: those of storage.
class AlertTable
{
public:
    explicit AlertTable(Database &database);

    enum class Shown { Never, Unanswered, Answered };

    /// A reminder before the time counts as shown, and as answered, once the one at the time was.
    [[nodiscard]] Result<Shown> find(const Occurrence &occurrence);
    [[nodiscard]] Result<> insert(const Occurrence &occurrence, Instant shown);

    /// What is not answered yet of `followUp` and was shown up to then. A row of later is one that
    /// was written before the clock was set back: its moment is still ahead.
    [[nodiscard]] Result<> answer(FollowUpId followUp, Instant answered);
    /// This one, whenever it was shown; one before the time may have been shown by the row of the
    /// time, where the clock was set back.
    [[nodiscard]] Result<> answer(const Occurrence &occurrence, Instant answered);

private:
    Database &m_database;
    std::optional<Statement> m_find; ///< made once for all that are looked for
};

} // namespace evenkeel
