#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/followup/alert.h"

namespace evenkeel {

class Database;

/// What was shown already, and whether somebody has answered it. A row is written before a reminder
/// is shown, so that each moment of a follow-up is shown once: after a restart, after sleep, and
/// when the clock is set back. What is not answered goes on standing in the window, through all of
/// these. Neither undone nor part of the history.
class AlertLog
{
public:
    /// Alerts by what was shown of them, each in their order.
    struct Sorted
    {
        QList<Alert> fresh; ///< their moment was never shown
        QList<Alert> unanswered; ///< shown, and waiting for an answer
    };

    AlertLog(Database &database, const Clock &clock);

    [[nodiscard]] Result<Sorted> sorted(const QList<Alert> &alerts) const;

    /// Notes that all of these are about to be shown; all or none.
    [[nodiscard]] Result<> record(const QList<Alert> &alerts);

    /// Somebody put these away, of which `standing` was to be seen; they come up again at their
    /// next moment.
    [[nodiscard]] Result<> answer(const QList<FollowUpId> &ids, const QList<Occurrence> &standing);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace evenkeel
