#include "core/breather/pausecounter.h"

#include <algorithm>

namespace evenkeel {

void PauseCounter::setRules(const PauseRules &rules)
{
    settle();
    m_rules = rules;
    for (const PauseKind kind : PauseKinds) {
        const auto &interval = m_rules.interval(kind);
        count(kind).due = interval ? interval->every : minutes(0);
        if (!interval)
            count(kind).settled = milliseconds(0);
    }
}

void PauseCounter::work(milliseconds time)
{
    settle();
    m_short.settled += time;
    m_longer.settled += time;
}

void PauseCounter::still(milliseconds time)
{
    m_still += time;
}

void PauseCounter::away(milliseconds time)
{
    beginBreak();
    m_still += time;
}

void PauseCounter::sleep(milliseconds time)
{
    beginBreak();
    m_still += time;
    m_asleep += time;
}

void PauseCounter::leaveOut()
{
    settle();
}

milliseconds PauseCounter::natural() const
{
    return m_certain || m_still > BreakAfter ? m_still : milliseconds(0);
}

milliseconds PauseCounter::worked(PauseKind kind) const
{
    const milliseconds settled = count(kind).settled;
    const milliseconds natural = this->natural();
    if (natural == milliseconds(0))
        return settled + m_still;
    if (isTaken(kind))
        return milliseconds(0);
    switch (m_rules.natural) {
    case NaturalBreak::CountBack: return std::max(milliseconds(0), settled - natural);
    case NaturalBreak::Continue: return settled + natural - m_asleep;
    case NaturalBreak::Pause:
    case NaturalBreak::Reset: break;
    }
    return settled;
}

bool PauseCounter::isTaken(PauseKind kind) const
{
    const auto &interval = m_rules.interval(kind);
    const bool longEnough
        = natural() > milliseconds(0) && interval && natural() >= interval->length;
    const bool counts
        = m_rules.natural == NaturalBreak::CountBack || m_rules.natural == NaturalBreak::Reset;
    return (counts && longEnough) || natural() >= AnotherShift;
}

std::optional<milliseconds> PauseCounter::untilDue(PauseKind kind) const
{
    const auto &interval = m_rules.interval(kind);
    if (!interval)
        return std::nullopt;
    return isTaken(kind) ? milliseconds(interval->every) : count(kind).due - worked(kind);
}

void PauseCounter::take(seconds length)
{
    settle();
    for (const PauseKind kind : PauseKinds) {
        const auto &interval = m_rules.interval(kind);
        if (interval && length >= interval->length)
            beginAnew(kind);
    }
}

void PauseCounter::makeDue(PauseKind kind)
{
    count(kind).due = worked(kind);
}

void PauseCounter::postpone(PauseKind kind, minutes by)
{
    count(kind).due = worked(kind) + by;
}

void PauseCounter::beginAnew()
{
    m_still = m_asleep = milliseconds(0);
    m_certain = false;
    for (const PauseKind kind : PauseKinds)
        beginAnew(kind);
}

void PauseCounter::beginAnew(PauseKind kind)
{
    const auto &interval = m_rules.interval(kind);
    count(kind) = {.settled = milliseconds(0), .due = interval ? interval->every : minutes(0)};
}

/// What was untouched before it was work, where it was not a break itself.
void PauseCounter::beginBreak()
{
    if (natural() == milliseconds(0))
        settle();
    m_certain = true;
}

/// The time that was untouched is over: from now on it is what its length made of it.
void PauseCounter::settle()
{
    for (const PauseKind kind : PauseKinds) {
        if (isTaken(kind))
            beginAnew(kind);
        else
            count(kind).settled = worked(kind);
    }
    m_still = m_asleep = milliseconds(0);
    m_certain = false;
}

} // namespace evenkeel
