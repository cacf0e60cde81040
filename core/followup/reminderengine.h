#pragma once

#include "core/agentstate/agentstatestore.h"
#include "core/base/clockgap.h"
#include "core/followup/alertlog.h"
#include "core/followup/followupstore.h"
#include "core/followup/holding.h"
#include "core/followup/notifier.h"
#include "core/followup/redelivery.h"
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
        FollowUpStore &followUps, AlertLog &alerts, AgentStateStore &state, const Clock &clock,
        Notifier &notifier, QObject *parent = nullptr);

    void setRules(const ReminderRules &rules);

    /// A breather runs (or ends): reminders wait, where the rules say so.
    void setBreathing(bool breathing);

    /// The desktop asks for quiet (or no longer).
    void setDoNotDisturb(bool quiet);

    /// A key was pressed in a text field: reminders wait until the typing stops, while nothing
    /// tells of calls, and in wrap-up, where the log line comes first.
    void noteTyping();

    /// Somebody has been shown that these fall due while they are away, and chose: the next absence
    /// does not list them again.
    void setListed(const QList<FollowUpId> &listed) { m_listed = listed; }

    /// The moments that are still to be shown, due ones that wait among them, earliest first.
    [[nodiscard]] Result<QList<DueMoment>> ahead() const;

    /// The desktop has told of these already while the log was locked, without a word on what they
    /// are: it does not tell again, the window does.
    void setTold(const QList<FollowUpId> &told) { m_told = told; }

    /// What was shown, asks for attention and was not answered.
    [[nodiscard]] Result<QList<DueMoment>> standing() const;

    /// Somebody put these away; they come up again at their next moment.
    [[nodiscard]] Result<> answer(const QList<FollowUpId> &ids);

    /// Shows what is due and was not shown, and lets stand what was shown and not answered; the one
    /// verb. Faults: those of storage, and then
    /// nothing is shown and the next check tries again.
    [[nodiscard]] Result<> check();

    /// After the last check: how long until the next is needed; nothing where nothing is ahead.
    [[nodiscard]] std::optional<milliseconds> wake() const { return m_wake; }

    /// How many reminders wait for the end of what holds them.
    [[nodiscard]] int held() const { return m_held; }

    /// What holds reminders back, also while none waits.
    [[nodiscard]] const std::optional<Holding> &holding() const { return m_holding; }

signals:
    /// For the window, which always shows it.
    void raised(const evenkeel::Notice &notice);
    /// For the tray: the desktop did not show it.
    void undelivered(const evenkeel::Notice &notice);
    void heldChanged(int held);
    void holdingChanged(const std::optional<evenkeel::Holding> &holding);
    /// It was changed or has gone: what stands of it in the window is no longer true.
    void outdated(evenkeel::FollowUpId id);

private:
    [[nodiscard]] Result<AlertLog::Sorted> sortedNow(const QList<FollowUp> &open) const;
    void noticeJump();
    [[nodiscard]] Result<> applyZoneRules();
    [[nodiscard]] std::optional<Holding> holdIn(const AgentState &state) const;
    void hold(const Holding &holding, int count);
    [[nodiscard]] Result<>
    show(const QList<Alert> &fresh, const QList<Alert> &again, const AgentState &state);
    void tell(const QList<Alert> &fresh, const QList<Alert> &again, const AgentState &state);
    void tellAgain(const QList<Alert> &standing, const AgentState &state);
    [[nodiscard]] Notice noticeOf(const QList<Alert> &alerts, const AgentState &state) const;
    [[nodiscard]] Notice::Reason reason(const QList<Alert> &fresh, const QList<Alert> &again) const;
    [[nodiscard]] Notice::Reason reasonOf(const QList<Alert> &fresh) const;
    [[nodiscard]] std::optional<milliseconds>
    wakeFor(const QList<FollowUp> &open, const AgentState &state) const;
    [[nodiscard]] std::optional<milliseconds> wakeWhileHeld() const;
    [[nodiscard]] bool wasTold(const QList<Alert> &alerts) const;
    void setHolding(const std::optional<Holding> &holding, int held);
    void stateChanged(const AgentState &state);
    void notDelivered(const Notice &notice);
    void outdate(FollowUpId id);

    FollowUpStore &m_followUps;
    AlertLog &m_alerts;
    AgentStateStore &m_state;
    const Clock &m_clock;
    Notifier &m_notifier;
    ReminderRules m_rules;

    bool m_breathing = false;
    bool m_doNotDisturb = false;
    std::optional<milliseconds> m_typed; ///< monotonic
    QList<FollowUpId> m_told;
    QList<FollowUpId> m_listed; ///< before the next absence
    QList<Occurrence> m_standing; ///< what the window shows, and has shown of these before
    QList<FollowUpId> m_takenAway; ///< by a call
    Redelivery m_redelivery;
    QList<Occurrence> m_undelivered; ///< what the desktop did not take of these
    QByteArray m_zone; ///< in which due instants were derived last; empty at start
    ClockGap m_gap;
    bool m_wasAway = true; ///< a start is the end of an absence
    std::optional<HoldReason> m_heldBy; ///< what those that wait came up in
    std::optional<Holding> m_holding;
    int m_held = 0;
    std::optional<milliseconds> m_wake;
};

} // namespace evenkeel
