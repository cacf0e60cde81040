#pragma once

#include "core/agentstate/agentstate.h"
#include "core/followup/alert.h"
#include "core/followup/reminderrules.h"

namespace evenkeel {

/// What a reminder would show at one moment.
struct Reminders
{
    QList<Alert> alerts; ///< oldest due first; empty while they are held
    int held = 0; ///< how many wait for the end of the call
    bool onCall = false; ///< that is why they wait

    friend bool operator==(const Reminders &, const Reminders &) = default;

    /// Two or more are shown as one.
    [[nodiscard]] bool isDigest() const { return alerts.size() > 1; }
};

/// All that is kept of a follow-up while the log is locked: a number and a moment, no text.
struct DueMoment
{
    FollowUpId id;
    Instant at;

    friend bool operator==(const DueMoment &, const DueMoment &) = default;
};

/// The moments after `now` at which these are due, or to which their reminder was moved. The
/// reminders before the time are left out.
[[nodiscard]] QList<DueMoment>
momentsAfter(const QList<FollowUp> &open, Instant now, const ReminderRules &rules);

/// The moments at which `followUp` asks for attention, in order of time. None for what is closed,
/// in the bin or needs a time. A reminder that was moved silences the ones before it.
[[nodiscard]] QList<QPair<Instant, Occurrence>>
occurrencesOf(const FollowUp &followUp, const ReminderRules &rules);

/// What `followUp` shows at `now`, if anything. A pure function: what was shown before does not
/// matter.
[[nodiscard]] std::optional<Alert>
alertOf(const FollowUp &followUp, Instant now, const ReminderRules &rules);

/// What a reminder would show now, of these open follow-ups, in the believed state `activity`.
[[nodiscard]] Reminders remindersAt(
    const QList<FollowUp> &open, Instant now, AgentActivity activity, const ReminderRules &rules);

/// What falls due after `now` and up to `back`, oldest first: to be agreed anew, handed over or
/// left before an absence.
[[nodiscard]] QList<Alert> fallingDue(const QList<FollowUp> &open, Instant now, Instant back);

/// How long a timer may sleep for `next`: at most NearWake when it comes within the hour, else at
/// most FarWake.
[[nodiscard]] milliseconds sleepUntil(Instant next, Instant now);

/// How long the one reminder timer may sleep: until the next occurrence, at most NearWake when it
/// comes within the hour, else at most FarWake. Nothing where no occurrence is ahead.
[[nodiscard]] std::optional<milliseconds>
nextWake(const QList<FollowUp> &open, Instant now, const ReminderRules &rules);

} // namespace evenkeel
