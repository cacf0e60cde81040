#pragma once

#include "core/followup/reminderengine.h"

#include <QTimer>

namespace evenkeel {

/// The one timer of reminders: a single shot to the next due moment, so that nothing ticks. Also
/// wakes the engine when follow-ups or the agent state change.
class ReminderTimer final : public QObject
{
    Q_OBJECT

public:
    ReminderTimer(
        ReminderEngine &engine, const FollowUpStore &followUps, const AgentStateStore &state,
        QObject *parent = nullptr);

    /// Checks as soon as the event loop comes round; also after new rules, a breather, waking up.
    void wakeSoon();

signals:
    /// A check failed; it is tried again in half a minute. Said once, and again only after a check
    /// that went well or where another fault comes up.
    void failed(const evenkeel::Error &error);

private:
    void wake();

    ReminderEngine &m_engine;
    QTimer m_timer;
    std::optional<Fault> m_failing; ///< of the last check
};

} // namespace evenkeel
