#include "core/followup/reminderengine.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Which of `standing` ask for attention, where that is not told anew anyway.
QList<Alert>
stillAsking(QList<Alert> alerts, const QList<Alert> &pending, const QList<DueMoment> &standing)
{
    alerts.removeIf([&](const Alert &alert) {
        const auto isSame = [&alert](const DueMoment &one) { return one.id == alert.followUp.id; };
        return pending.contains(alert) || std::ranges::none_of(standing, isSame);
    });
    return alerts;
}

/// Its time has come; a reminder before the time is still ahead of it.
bool hasCome(const Alert &alert)
{
    return alert.kind != Alert::Kind::Soon;
}

} // namespace

ReminderEngine::ReminderEngine(
    FollowUpStore &followUps, AlertLog &alerts, const AgentStateStore &state, const Clock &clock,
    Notifier &notifier, QObject *parent)
    : QObject(parent), m_followUps(followUps), m_alerts(alerts), m_state(state), m_clock(clock),
      m_notifier(notifier), m_lastWall(clock.now()), m_lastMonotonic(clock.monotonic())
{
    connect(&notifier, &Notifier::failed, this, &ReminderEngine::undelivered);
    connect(&state, &AgentStateStore::changed, this, &ReminderEngine::stateChanged);
    connect(&followUps, &FollowUpStore::changed, &notifier, &Notifier::withdraw);
    connect(&followUps, &FollowUpStore::removed, &notifier, &Notifier::withdraw);
}

void ReminderEngine::setRules(const ReminderRules &rules)
{
    m_rules = rules;
}

void ReminderEngine::setBreathing(bool breathing)
{
    m_breathing = breathing;
}

void ReminderEngine::noteTyping()
{
    m_typed = m_clock.monotonic();
}

Result<> ReminderEngine::check()
{
    noticeJump();
    EVENKEEL_TRY(applyZoneRules());
    const Result<QList<FollowUp>> open = m_followUps.open();
    if (!open)
        return tl::unexpected(open.error());
    const Result<AgentState> state = m_state.current();
    if (!state)
        return tl::unexpected(state.error());

    const Reminders due = remindersAt(*open, m_clock.now(), AgentActivity::Free, m_rules);
    const Result<QList<Alert>> pending = m_alerts.pending(due.alerts);
    if (!pending)
        return tl::unexpected(pending.error());

    m_wake = NearWake;
    const QList<Alert> again = stillAsking(due.alerts, *pending, m_aside);
    if (const Hold reason = holdIn(*state); reason != Hold::None)
        hold(reason, static_cast<int>(pending->size() + again.size()));
    else
        EVENKEEL_TRY(show(*pending, again, *state));
    m_wake = wakeFor(*open);
    return {};
}

Result<> ReminderEngine::showAgain(const QList<DueMoment> &standing)
{
    if (standing.isEmpty())
        return {};
    const Result<QList<FollowUp>> open = m_followUps.open();
    if (!open)
        return tl::unexpected(open.error());
    const QList<Alert> due = remindersAt(*open, m_clock.now(), AgentActivity::Free, m_rules).alerts;
    const Result<QList<Alert>> pending = m_alerts.pending(due);
    if (!pending)
        return tl::unexpected(pending.error());
    const QList<Alert> alerts = stillAsking(due, *pending, standing);
    const Result<AgentState> state = m_state.current();
    if (!state)
        return tl::unexpected(state.error());
    if (!alerts.isEmpty())
        emit raised({.alerts = alerts, .quiet = !state->fed});
    return {};
}

Result<> ReminderEngine::applyZoneRules()
{
    const QByteArray zone = m_clock.zone().id();
    if (m_zone == zone)
        return {};
    EVENKEEL_TRY(m_followUps.recomputeDue());
    m_zone = zone;
    return {};
}

void ReminderEngine::noticeJump()
{
    const Instant wall = m_clock.now();
    const milliseconds monotonic = m_clock.monotonic();
    const milliseconds ahead = (wall - m_lastWall) - (monotonic - m_lastMonotonic);
    m_wasAway = m_wasAway || ahead > Jump;
    m_lastWall = wall;
    m_lastMonotonic = monotonic;
}

ReminderEngine::Hold ReminderEngine::holdIn(const AgentState &state) const
{
    if (state.activity == AgentActivity::OnCall)
        return Hold::Call;
    if (state.activity == AgentActivity::Away)
        return Hold::Absence;
    if (m_breathing && m_rules.holdForBreather)
        return Hold::Breather;
    const bool typing = m_typed && m_clock.monotonic() - *m_typed < TypingPause;
    const bool waitsForTyping = !state.fed || state.activity == AgentActivity::WrapUp;
    return typing && waitsForTyping ? Hold::Typing : Hold::None;
}

void ReminderEngine::hold(Hold reason, int count)
{
    // What waited for a call still came up during the call when the log line is typed after it.
    if (m_hold == Hold::None || reason != Hold::Typing || m_held == 0)
        m_hold = reason;
    setHeld(count);
}

Result<> ReminderEngine::show(
    const QList<Alert> &pending, const QList<Alert> &again, const AgentState &state)
{
    Notice notice{
        .reason = again.isEmpty() ? reason(pending) : Notice::Reason::Time,
        .alerts = pending + again,
        .quiet = !state.fed,
        .hideDetails = m_rules.hideDetails};
    if (!notice.alerts.isEmpty()) {
        EVENKEEL_TRY(m_alerts.record(pending));
        std::ranges::stable_sort(notice.alerts, {}, &Alert::due);
        emit raised(notice);
        if (!wasTold(notice.alerts))
            m_notifier.show(notice);
    }
    m_aside.clear();
    m_told.clear();
    m_wasAway = false;
    m_hold = Hold::None;
    setHeld(0);
    return {};
}

bool ReminderEngine::wasTold(const QList<Alert> &alerts) const
{
    return std::ranges::all_of(
        alerts, [this](const Alert &alert) { return m_told.contains(alert.followUp.id); });
}

Result<QList<DueMoment>> ReminderEngine::ahead() const
{
    const Result<QList<FollowUp>> open = m_followUps.open();
    if (!open)
        return tl::unexpected(open.error());
    const Instant now = m_clock.now();
    const Reminders due = remindersAt(*open, now, AgentActivity::Free, m_rules);
    const Result<QList<Alert>> pending = m_alerts.pending(due.alerts);
    if (!pending)
        return tl::unexpected(pending.error());
    QList<DueMoment> moments = momentsAfter(*open, now, m_rules);
    for (const Alert &alert : *pending) {
        if (alert.occurrence.kind != Occurrence::Kind::Before)
            moments.append({.id = alert.followUp.id, .at = now});
    }
    std::ranges::sort(moments, {}, &DueMoment::at);
    return moments;
}

Notice::Reason ReminderEngine::reason(const QList<Alert> &pending) const
{
    if (m_wasAway || m_hold == Hold::Absence) {
        // What is still ahead did not come up meanwhile.
        const bool cameUp = std::ranges::any_of(pending, &hasCome);
        return cameUp ? Notice::Reason::AfterAbsence : Notice::Reason::Time;
    }
    if (m_held > 0 && m_hold == Hold::Call)
        return Notice::Reason::AfterCall;
    if (m_held > 0 && m_hold == Hold::Breather)
        return Notice::Reason::AfterBreather;
    return Notice::Reason::Time;
}

std::optional<milliseconds> ReminderEngine::wakeFor(const QList<FollowUp> &open) const
{
    const std::optional<milliseconds> next = nextWake(open, m_clock.now(), m_rules);
    if (m_held == 0)
        return next;
    const milliseconds soonest = m_hold == Hold::Typing ? TypingPause : NearWake;
    return next ? std::min(*next, soonest) : soonest;
}

void ReminderEngine::stateChanged(const AgentState &state)
{
    if (state.activity == AgentActivity::OnCall)
        m_notifier.withdrawAll(); // a call is not interrupted, and the window keeps what stood
    if (state.activity != AgentActivity::Away || !state.until)
        return;
    const Result<QList<FollowUp>> open = m_followUps.open();
    if (!open)
        return; // the next check tells of it
    const QList<Alert> alerts = fallingDue(*open, m_clock.now(), *state.until);
    if (!alerts.isEmpty())
        emit raised({.reason = Notice::Reason::BeforeAbsence, .alerts = alerts});
}

void ReminderEngine::setHeld(int held)
{
    if (std::exchange(m_held, held) != held)
        emit heldChanged(held);
}

} // namespace evenkeel
