#include "core/followup/schedule.h"

#include <algorithm>

namespace evenkeel {

namespace {

using Coming = QPair<Instant, Occurrence>;

bool canAlert(const FollowUp &followUp)
{
    return followUp.state == FollowUpState::Open && !followUp.deleted && !followUp.needsTime
        && followUp.due && followUp.dueAt;
}

/// When a promise for a whole day is reminded of on that day: as soon as the customer can be
/// reached, or else when work begins.
Instant dayStartOf(const FollowUp &followUp, const ReminderRules &rules)
{
    const LocalTime &due = *followUp.due;
    const QTimeZone known(due.zone);
    const auto &window = followUp.customerWindow;
    return resolve(
        due.date, window ? window->begin : rules.work.beginOn(due.date),
        known.isValid() ? known : QTimeZone::utc());
}

Alert::Kind kindOf(Instant reached, Instant due, Instant now)
{
    if (now - due > DueFor)
        return Alert::Kind::Overdue;
    return reached == due || now >= due ? Alert::Kind::Due : Alert::Kind::Soon;
}

} // namespace

QList<Coming> occurrencesOf(const FollowUp &followUp, const ReminderRules &rules)
{
    using Kind = Occurrence::Kind;
    if (!canAlert(followUp))
        return {};
    const Instant due = *followUp.dueAt;
    const bool wholeDay = followUp.due->isDateOnly();
    QList<Coming> coming;
    if (!wholeDay && rules.before > minutes(0))
        coming.append({due - rules.before, {followUp.id, Kind::Before, due}});
    coming.append({wholeDay ? dayStartOf(followUp, rules) : due, {followUp.id, Kind::AtTime, due}});
    if (const auto again = followUp.snoozedUntil) {
        coming.removeIf([again](const Coming &entry) { return entry.first <= *again; });
        coming.prepend({*again, {followUp.id, Kind::Again, *again}});
    }
    return coming;
}

QList<DueMoment> momentsAfter(const QList<FollowUp> &open, Instant now, const ReminderRules &rules)
{
    QList<DueMoment> moments;
    for (const FollowUp &followUp : open) {
        for (const auto &[at, occurrence] : occurrencesOf(followUp, rules)) {
            if (at > now && occurrence.kind != Occurrence::Kind::Before)
                moments.append({.id = followUp.id, .at = at});
        }
    }
    return moments;
}

std::optional<Alert> alertOf(const FollowUp &followUp, Instant now, const ReminderRules &rules)
{
    const QList<Coming> coming = occurrencesOf(followUp, rules);
    const auto next = std::ranges::upper_bound(coming, now, {}, &Coming::first);
    if (next == coming.begin())
        return std::nullopt;
    const Coming reached = *std::prev(next);
    const Instant due = *followUp.dueAt;
    // A promise for a day has come when its day starts, although it is late only after the day.
    const bool dayHasCome = reached.second.kind == Occurrence::Kind::AtTime
        || (followUp.due->isDateOnly() && now >= dayStartOf(followUp, rules));
    return Alert{
        .kind = kindOf(dayHasCome ? due : reached.first, due, now),
        .followUp = followUp,
        .due = due,
        .late = std::max(milliseconds(0), now - due),
        .occurrence = reached.second};
}

Reminders remindersAt(
    const QList<FollowUp> &open, Instant now, AgentActivity activity, const ReminderRules &rules)
{
    Reminders reminders{.alerts = {}, .held = 0, .onCall = activity == AgentActivity::OnCall};
    for (const FollowUp &followUp : open) {
        if (const auto alert = alertOf(followUp, now, rules))
            reminders.alerts.append(*alert);
    }
    std::ranges::stable_sort(reminders.alerts, {}, &Alert::due);
    if (reminders.onCall)
        reminders.held = static_cast<int>(std::exchange(reminders.alerts, {}).size());
    return reminders;
}

QList<Alert> fallingDue(const QList<FollowUp> &open, Instant now, Instant back)
{
    QList<Alert> alerts;
    for (const FollowUp &followUp : open) {
        if (!canAlert(followUp) || *followUp.dueAt <= now || *followUp.dueAt > back)
            continue;
        const Occurrence occurrence{
            .followUp = followUp.id, .kind = Occurrence::Kind::Before, .at = *followUp.dueAt};
        alerts.append(
            {.kind = Alert::Kind::Soon,
             .followUp = followUp,
             .due = *followUp.dueAt,
             .late = milliseconds(0),
             .occurrence = occurrence});
    }
    std::ranges::stable_sort(alerts, {}, &Alert::due);
    return alerts;
}

std::optional<milliseconds>
nextWake(const QList<FollowUp> &open, Instant now, const ReminderRules &rules)
{
    std::optional<Instant> next;
    for (const FollowUp &followUp : open) {
        const QList<Coming> coming = occurrencesOf(followUp, rules);
        const auto ahead = std::ranges::upper_bound(coming, now, {}, &Coming::first);
        if (ahead != coming.end())
            next = next ? std::min(*next, ahead->first) : ahead->first;
    }
    return next ? std::optional(sleepUntil(*next, now)) : std::nullopt;
}

milliseconds sleepUntil(Instant next, Instant now)
{
    const milliseconds until = next - now;
    return std::min<milliseconds>(until, until <= std::chrono::hours(1) ? NearWake : FarWake);
}

} // namespace evenkeel
