#pragma once

#include "core/agentstate/agentstatestore.h"
#include "core/followup/alertlog.h"
#include "core/followup/followupstore.h"
#include "core/followup/notifier.h"
#include "core/followup/schedule.h"

namespace evenkeel {

/// Decides when a reminder is shown: writes what is about to be shown into the alert log, tells the
/// window, asks the notifier. Owns no timer and asks nobody for the time: ReminderTimer wakes it.
class ReminderEngine final : public QObject
{
    Q_OBJECT

public:
    /// Typing counts as going on for so long after the last key.
    static constexpr seconds TypingPause{5};
    /// A wall clock that runs ahead of the monotonic one by more was set, or the computer slept.
    static constexpr minutes Jump{1};

    ReminderEngine(
        FollowUpStore &followUps, AlertLog &alerts, const AgentStateStore &state,
        const Clock &clock, Notifier &notifier, QObject *parent = nullptr);

    void setRules(const ReminderRules &rules);

    /// A breather runs (or ends): reminders wait, where the rules say so.
    void setBreathing(bool breathing);

    /// A key was pressed in a text field: reminders wait until the typing stops, while nothing
    /// tells of calls, and in wrap-up, where the log line comes first.
    void noteTyping();

    /// The moments that are still to be shown, due ones that wait among them, earliest first.
    [[nodiscard]] Result<QList<DueMoment>> ahead() const;

    /// The desktop has told of these already while the log was locked, without a word on what they
    /// are: it does not tell again, the window does.
    void setTold(const QList<FollowUpId> &told) { m_told = told; }

    /// What stood in the window before the log was locked, in the window only: those that still
    /// ask for attention and are not to be shown anew anyway. Faults: those of storage.
    [[nodiscard]] Result<> showAgain(const QList<DueMoment> &standing);

    /// A call has begun while these stood in the window: they wait until it is over, and are shown
    /// again then if they still ask for attention, with what came up meanwhile.
    void putAside(const QList<DueMoment> &standing) { m_aside.append(standing); }
    [[nodiscard]] const QList<DueMoment> &aside() const { return m_aside; }

    /// Shows what is due and was not shown; the one verb. Faults: those of storage, and then
    /// nothing is shown and the next check tries again.
    [[nodiscard]] Result<> check();

    /// After the last check: how long until the next is needed; nothing where nothing is ahead.
    [[nodiscard]] std::optional<milliseconds> wake() const { return m_wake; }

    /// How many reminders wait for the end of a call, a breather, an absence or typing.
    [[nodiscard]] int held() const { return m_held; }

signals:
    /// For the window, which always shows it.
    void raised(const evenkeel::Notice &notice);
    /// For the tray: the desktop did not show it.
    void undelivered(const evenkeel::Notice &notice);
    void heldChanged(int held);

private:
    enum class Hold { None, Call, Absence, Breather, Typing };

    void noticeJump();
    [[nodiscard]] Result<> applyZoneRules();
    [[nodiscard]] Hold holdIn(const AgentState &state) const;
    void hold(Hold reason, int count);
    [[nodiscard]] Result<>
    show(const QList<Alert> &pending, const QList<Alert> &again, const AgentState &state);
    [[nodiscard]] Notice::Reason reason(const QList<Alert> &pending) const;
    [[nodiscard]] std::optional<milliseconds> wakeFor(const QList<FollowUp> &open) const;
    [[nodiscard]] bool wasTold(const QList<Alert> &alerts) const;
    void setHeld(int held);
    void stateChanged(const AgentState &state);

    FollowUpStore &m_followUps;
    AlertLog &m_alerts;
    const AgentStateStore &m_state;
    const Clock &m_clock;
    Notifier &m_notifier;
    ReminderRules m_rules;

    bool m_breathing = false;
    std::optional<milliseconds> m_typed; ///< monotonic
    QList<FollowUpId> m_told;
    QList<DueMoment> m_aside; ///< shown before the call, and not dealt with
    QByteArray m_zone; ///< in which due instants were derived last; empty at start
    Instant m_lastWall;
    milliseconds m_lastMonotonic{0};
    bool m_wasAway = true; ///< a start is the end of an absence
    Hold m_hold = Hold::None; ///< the reason that holds now or held last
    int m_held = 0;
    std::optional<milliseconds> m_wake;
};

} // namespace evenkeel
