#include "core/followup/reminderengine.h"

#include <algorithm>

namespace evenkeel {

namespace {

QList<FollowUpId> idsOf(const QList<Alert> &alerts)
{
    QList<FollowUpId> ids;
    for (const Alert &alert : alerts)
        ids.append(alert.followUp.id);
    return ids;
}

/// Also where the clock was set back since, and an earlier moment has come once more.
bool stands(const Occurrence &occurrence, const QList<Occurrence> &standing)
{
    Occurrence later = occurrence;
    later.kind = Occurrence::Kind::AtTime;
    const bool isBefore = occurrence.kind == Occurrence::Kind::Before;
    return standing.contains(occurrence) || (isBefore && standing.contains(later));
}

/// Those that the window does not show yet.
QList<Alert> without(QList<Alert> alerts, const QList<Occurrence> &standing)
{
    alerts.removeIf([&](const Alert &alert) { return stands(alert.occurrence, standing); });
    return alerts;
}

void forget(QList<Occurrence> &standing, FollowUpId id)
{
    standing.removeIf([id](const Occurrence &one) { return one.followUp == id; });
}

/// Only these.
QList<Alert> only(QList<Alert> alerts, const QList<FollowUpId> &ids)
{
    alerts.removeIf([&ids](const Alert &alert) { return !ids.contains(alert.followUp.id); });
    return alerts;
}

std::optional<milliseconds>
sooner(std::optional<milliseconds> one, std::optional<milliseconds> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

/// A planned absence becomes the state when it begins. One that waits for the end of a call is
/// looked at now and then.
std::optional<milliseconds> wakeForAbsence(const AgentState &state, Instant now)
{
    if (!state.planned)
        return std::nullopt;
    const Instant from = state.planned->from;
    return sleepUntil(from > now ? from : state.planned->until, now);
}

/// Its time has come; a reminder before the time is still ahead of it.
bool hasCome(const Alert &alert)
{
    return alert.kind != Alert::Kind::Soon;
}

} // namespace

ReminderEngine::ReminderEngine(
    FollowUpStore &followUps, AlertLog &alerts, AgentStateStore &state, const Clock &clock,
    Notifier &notifier, QObject *parent)
    : QObject(parent), m_followUps(followUps), m_alerts(alerts), m_state(state), m_clock(clock),
      m_notifier(notifier), m_gap(clock)
{
    connect(&notifier, &Notifier::failed, this, &ReminderEngine::notDelivered);
    connect(&state, &AgentStateStore::changed, this, &ReminderEngine::stateChanged);
    connect(&followUps, &FollowUpStore::changed, &notifier, &Notifier::withdraw);
    connect(&followUps, &FollowUpStore::removed, &notifier, &Notifier::withdraw);
    connect(&followUps, &FollowUpStore::changed, this, &ReminderEngine::outdate);
    connect(&followUps, &FollowUpStore::removed, this, &ReminderEngine::outdate);
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

void ReminderEngine::setDoNotDisturb(bool quiet)
{
    m_doNotDisturb = quiet;
}

Result<> ReminderEngine::check()
{
    noticeJump();
    EVENKEEL_TRY(applyZoneRules());
    EVENKEEL_TRY(m_state.settle());
    const Result<QList<FollowUp>> open = m_followUps.open();
    if (!open)
        return tl::unexpected(open.error());
    const Result<AgentState> state = m_state.current();
    if (!state)
        return tl::unexpected(state.error());
    const Result<AlertLog::Sorted> sorted = sortedNow(*open);
    if (!sorted)
        return tl::unexpected(sorted.error());

    m_wake = NearWake;
    const QList<Alert> again = without(sorted->unanswered, m_standing);
    if (const auto holding = holdIn(*state)) {
        hold(*holding, static_cast<int>(sorted->fresh.size() + again.size()));
    } else {
        EVENKEEL_TRY(show(sorted->fresh, again, *state));
        tellAgain(sorted->unanswered, *state);
    }
    m_wake = wakeFor(*open, *state);
    return {};
}

Result<AlertLog::Sorted> ReminderEngine::sortedNow(const QList<FollowUp> &open) const
{
    return m_alerts.sorted(remindersAt(open, m_clock.now(), AgentActivity::Free, m_rules).alerts);
}

Result<QList<DueMoment>> ReminderEngine::standing() const
{
    const Result<QList<FollowUp>> open = m_followUps.open();
    if (!open)
        return tl::unexpected(open.error());
    const Result<AlertLog::Sorted> sorted = sortedNow(*open);
    if (!sorted)
        return tl::unexpected(sorted.error());
    QList<DueMoment> moments;
    for (const Alert &alert : sorted->unanswered)
        moments.append({.id = alert.followUp.id, .at = alert.due});
    return moments;
}

Result<> ReminderEngine::answer(const QList<FollowUpId> &ids)
{
    EVENKEEL_TRY(m_alerts.answer(ids, m_standing));
    for (const FollowUpId id : ids) {
        forget(m_standing, id);
        forget(m_undelivered, id);
        m_redelivery.drop(id);
    }
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
    m_wasAway = m_gap.take(m_clock) > Jump || m_wasAway;
}

std::optional<Holding> ReminderEngine::holdIn(const AgentState &state) const
{
    const bool typing = m_typed && m_clock.monotonic() - *m_typed < TypingPause;
    const Surroundings around{
        .breathing = m_breathing, .typing = typing, .doNotDisturb = m_doNotDisturb};
    return holdingAt(m_clock.now(), m_clock.zone(), state, around, m_rules);
}

void ReminderEngine::hold(const Holding &holding, int count)
{
    // What waited for a call still came up during the call when the log line is typed after it.
    if (!m_heldBy || holding.reason != HoldReason::Typing || m_held == 0)
        m_heldBy = holding.reason;
    setHolding(holding, count);
}

Result<>
ReminderEngine::show(const QList<Alert> &fresh, const QList<Alert> &again, const AgentState &state)
{
    Notice notice = noticeOf(fresh + again, state);
    notice.reason = reason(fresh, again);
    if (!notice.alerts.isEmpty()) {
        if (!fresh.isEmpty())
            EVENKEEL_TRY(m_alerts.record(fresh));
        for (const Alert &alert : std::as_const(notice.alerts)) {
            m_standing.append(alert.occurrence);
            m_redelivery.drop(alert.followUp.id);
        }
        emit raised(notice);
        tell(fresh, again, state);
    }
    m_takenAway.clear();
    m_told.clear();
    m_wasAway = false;
    m_heldBy.reset();
    setHolding(std::nullopt, 0);
    return {};
}

/// The desktop tells what is new, and what a call took away from it.
void ReminderEngine::tell(
    const QList<Alert> &fresh, const QList<Alert> &again, const AgentState &state)
{
    const QList<Alert> back = only(again, m_takenAway);
    Notice notice = noticeOf(fresh + back, state);
    notice.reason = reason(fresh, back);
    if (!notice.alerts.isEmpty() && !wasTold(notice.alerts))
        m_notifier.show(notice);
}

/// What the desktop did not take and nobody has answered yet.
void ReminderEngine::tellAgain(const QList<Alert> &standing, const AgentState &state)
{
    QList<Alert> alerts = only(standing, m_redelivery.due(m_clock.monotonic()));
    // Where the clock was set back since, it may be another moment that was told already.
    alerts.removeIf(
        [this](const Alert &alert) { return !m_undelivered.contains(alert.occurrence); });
    if (!alerts.isEmpty())
        m_notifier.show(noticeOf(alerts, state));
}

Notice ReminderEngine::noticeOf(const QList<Alert> &alerts, const AgentState &state) const
{
    Notice notice{
        .alerts = alerts,
        .quiet = !state.fed,
        .again = std::chrono::ceil<minutes>(m_clock.now() + AgainAfter),
        .hideDetails = m_rules.hideDetails};
    std::ranges::stable_sort(notice.alerts, {}, &Alert::due);
    return notice;
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
    const Result<AlertLog::Sorted> sorted = sortedNow(*open);
    if (!sorted)
        return tl::unexpected(sorted.error());
    QList<DueMoment> moments = momentsAfter(*open, now, m_rules);
    for (const Alert &alert : sorted->fresh) {
        if (alert.occurrence.kind != Occurrence::Kind::Before)
            moments.append({.id = alert.followUp.id, .at = now});
    }
    std::ranges::sort(moments, {}, &DueMoment::at);
    return moments;
}

/// Some may have been shown before: they did not come up during what is over now.
Notice::Reason ReminderEngine::reason(const QList<Alert> &fresh, const QList<Alert> &again) const
{
    if (fresh.isEmpty())
        return Notice::Reason::StillOpen;
    const Notice::Reason reason = reasonOf(fresh);
    return again.isEmpty() || reason == Notice::Reason::AfterAbsence ? reason
                                                                     : Notice::Reason::Time;
}

Notice::Reason ReminderEngine::reasonOf(const QList<Alert> &fresh) const
{
    if (m_wasAway || m_heldBy == HoldReason::Away) {
        // What is still ahead did not come up meanwhile.
        const bool cameUp = std::ranges::any_of(fresh, &hasCome);
        return cameUp ? Notice::Reason::AfterAbsence : Notice::Reason::Time;
    }
    if (m_held == 0 || !m_heldBy)
        return Notice::Reason::Time;
    switch (*m_heldBy) {
    case HoldReason::Call: return Notice::Reason::AfterCall;
    case HoldReason::Breather: return Notice::Reason::AfterBreather;
    case HoldReason::Paused:
    case HoldReason::Holiday:
    case HoldReason::QuietHours:
    case HoldReason::DoNotDisturb: return Notice::Reason::AfterPause;
    case HoldReason::Away:
    case HoldReason::Typing: break;
    }
    return Notice::Reason::Time;
}

std::optional<milliseconds>
ReminderEngine::wakeFor(const QList<FollowUp> &open, const AgentState &state) const
{
    const std::optional<milliseconds> next = nextWake(open, m_clock.now(), m_rules);
    const std::optional<milliseconds> other
        = m_holding ? wakeWhileHeld() : m_redelivery.wait(m_clock.monotonic());
    return sooner(sooner(next, other), wakeForAbsence(state, m_clock.now()));
}

/// What holds may end by itself; and what waits is to come at once then.
std::optional<milliseconds> ReminderEngine::wakeWhileHeld() const
{
    if (m_holding->reason == HoldReason::Typing)
        return m_held > 0 ? std::optional<milliseconds>(TypingPause) : std::nullopt;
    const milliseconds longest = m_held > 0 ? milliseconds(NearWake) : milliseconds(FarWake);
    if (!m_holding->until)
        return longest;
    return std::clamp(*m_holding->until - m_clock.now(), milliseconds(0), longest);
}

void ReminderEngine::stateChanged(const AgentState &state)
{
    if (state.activity == AgentActivity::OnCall) {
        for (const Occurrence &one : std::exchange(m_standing, {}))
            m_takenAway.append(one.followUp);
        m_notifier.withdrawAll(); // a call is not interrupted
    }
    if (state.activity != AgentActivity::Away || !state.until)
        return;
    const Result<QList<FollowUp>> open = m_followUps.open();
    if (!open)
        return; // the next check tells of it
    QList<Alert> alerts = fallingDue(*open, m_clock.now(), *state.until);
    alerts.removeIf([this](const Alert &alert) { return m_listed.contains(alert.followUp.id); });
    m_listed.clear();
    if (!alerts.isEmpty())
        emit raised({.reason = Notice::Reason::BeforeAbsence, .alerts = alerts});
}

/// The window and the tray have to; the desktop is asked again later.
void ReminderEngine::notDelivered(const Notice &notice)
{
    for (const Alert &alert : notice.alerts) {
        if (!m_undelivered.contains(alert.occurrence))
            m_undelivered.append(alert.occurrence);
    }
    if (m_redelivery.add(idsOf(notice.alerts), m_clock.monotonic()))
        emit undelivered(notice);
}

void ReminderEngine::outdate(FollowUpId id)
{
    forget(m_standing, id);
    forget(m_undelivered, id);
    emit outdated(id);
}

void ReminderEngine::setHolding(const std::optional<Holding> &holding, int held)
{
    if (std::exchange(m_holding, holding) != holding)
        emit holdingChanged(holding);
    if (std::exchange(m_held, held) != held)
        emit heldChanged(held);
}

} // namespace evenkeel
