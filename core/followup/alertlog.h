#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/followup/alert.h"

namespace evenkeel {

class Database;

/// What was shown already. A row is written before a reminder is shown, so that each moment of a
/// follow-up is shown once: after a restart, after sleep, and when the clock is set back.
/// Neither undone nor part of the history.
class AlertLog
{
public:
    AlertLog(Database &database, const Clock &clock);

    /// Those of `alerts` whose moment was not shown yet, in their order. A reminder before the
    /// time counts as shown once the one at the time was.
    [[nodiscard]] Result<QList<Alert>> pending(const QList<Alert> &alerts) const;

    /// Notes that all of these are about to be shown; all or none.
    [[nodiscard]] Result<> record(const QList<Alert> &alerts);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace evenkeel
