#include "core/followup/lockedreminders.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

LockedReminders::LockedReminders(
    const QList<DueMoment> &moments, const Clock &clock, Notifier &notifier, QObject *parent)
    : QObject(parent), m_moments(moments), m_clock(clock), m_notifier(notifier)
{
    std::ranges::stable_sort(m_moments, {}, &DueMoment::at);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LockedReminders::check);
    connect(&notifier, &Notifier::failed, this, &LockedReminders::notDelivered);
}

void LockedReminders::setStanding(const QList<DueMoment> &standing)
{
    for (const DueMoment &one : standing) {
        if (one.at <= m_clock.now() && !m_due.contains(one.id))
            m_due.append(one.id);
    }
}

void LockedReminders::setDoNotDisturb(bool quiet)
{
    m_doNotDisturb = quiet;
    check();
}

void LockedReminders::setState(const AgentState &state)
{
    m_state = state;
    check();
}

void LockedReminders::check()
{
    const Instant now = m_clock.now();
    const qsizetype before = m_due.size();
    while (!m_moments.isEmpty() && m_moments.first().at <= now) {
        const FollowUpId id = m_moments.takeFirst().id;
        for (QList<FollowUpId> *ids : {&m_due, &m_fresh}) {
            if (!ids->contains(id))
                ids->append(id);
        }
    }
    const bool isHeld = holding().has_value();
    const int held = isHeld ? static_cast<int>(m_fresh.size()) : 0;
    const bool isOther = std::exchange(m_held, held) != held || m_due.size() != before;
    if (!isHeld) {
        for (const FollowUpId id : m_redelivery.due(m_clock.monotonic())) {
            if (!m_fresh.contains(id))
                m_fresh.append(id);
        }
        if (!m_fresh.isEmpty())
            tell(std::exchange(m_fresh, {}));
    }
    if (isOther)
        emit changed();
    plan();
}

std::optional<Holding> LockedReminders::holding() const
{
    const Instant now = m_clock.now();
    return holdingAt(
        now, m_clock.zone(), believed(m_state, now), {.doNotDisturb = m_doNotDisturb}, m_rules);
}

void LockedReminders::tell(const QList<FollowUpId> &ids)
{
    Notice notice{.alerts = {}, .quiet = true, .locked = true};
    for (const FollowUpId id : ids) {
        Alert alert;
        alert.followUp.id = id;
        notice.alerts.append(alert);
        if (!m_told.contains(id))
            m_told.append(id);
        m_redelivery.drop(id);
    }
    m_notifier.show(notice);
}

void LockedReminders::notDelivered(const Notice &notice)
{
    QList<FollowUpId> ids;
    for (const Alert &alert : notice.alerts)
        ids.append(alert.followUp.id);
    if (m_redelivery.add(ids, m_clock.monotonic()))
        emit undelivered();
    plan();
}

/// One single shot, so that nothing ticks. A call and an absence end by themselves, too.
void LockedReminders::plan()
{
    std::optional<milliseconds> next = m_redelivery.wait(m_clock.monotonic());
    if (m_held > 0)
        next = NearWake;
    else if (!m_moments.isEmpty()) {
        const milliseconds ahead = sleepUntil(m_moments.first().at, m_clock.now());
        next = next ? std::min(*next, ahead) : ahead;
    }
    next ? m_timer.start(*next) : m_timer.stop();
}

} // namespace evenkeel
