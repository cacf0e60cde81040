#pragma once

#include "core/agentstate/agentstate.h"
#include "core/base/clock.h"
#include "core/followup/holding.h"
#include "core/followup/notifier.h"
#include "core/followup/redelivery.h"
#include "core/followup/schedule.h"

#include <QTimer>

namespace evenkeel {

/// Reminders while the log is locked, from moments alone: they say that something is due and how
/// many, never what. They wait for what holds every reminder; nobody types or breathes here.
class LockedReminders final : public QObject
{
    Q_OBJECT

public:
    LockedReminders(
        const QList<DueMoment> &moments, const Clock &clock, Notifier &notifier,
        QObject *parent = nullptr);

    /// What the user chose; told before the first look.
    void setRules(const ReminderRules &rules) { m_rules = rules; }

    /// These stood in the window when the log was locked: what was due counts, and is not told of
    /// until its next moment comes.
    void setStanding(const QList<DueMoment> &standing);

    /// The desktop asks for quiet (or no longer), and the settings heed it; looks at what is due.
    void setDoNotDisturb(bool quiet);

    /// What the agent is doing now; looks at what is due.
    void setState(const AgentState &state);

    /// Looks at what is due now; what the timer calls.
    void check();

    /// Due and not dealt with, as far as that is known here.
    [[nodiscard]] int due() const { return static_cast<int>(m_due.size()); }

    /// Due, and waiting for the end of what holds them.
    [[nodiscard]] int held() const { return m_held; }

    /// What holds them now, also while none waits.
    [[nodiscard]] std::optional<Holding> holding() const;

    /// The desktop was asked to tell of these.
    [[nodiscard]] const QList<FollowUpId> &told() const { return m_told; }

signals:
    /// due() or held() has another value.
    void changed();
    /// For the tray: the desktop did not show it. It is asked again later.
    void undelivered();

private:
    void tell(const QList<FollowUpId> &ids);
    void notDelivered(const Notice &notice);
    void plan();

    QList<DueMoment> m_moments; ///< ahead, earliest first
    const Clock &m_clock;
    Notifier &m_notifier;
    AgentState m_state;
    ReminderRules m_rules;
    bool m_doNotDisturb = false;
    QList<FollowUpId> m_due;
    QList<FollowUpId> m_fresh; ///< of those due: a moment has come that was not told of
    QList<FollowUpId> m_told;
    Redelivery m_redelivery;
    int m_held = 0;
    QTimer m_timer;
};

} // namespace evenkeel
