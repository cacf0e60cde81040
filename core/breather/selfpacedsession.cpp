#include "core/breather/selfpacedsession.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenkeel {

namespace {

constexpr qsizetype Remembered = 3; ///< parts that say how long the next one may take
constexpr qsizetype FewestOfAnEnd = 2; ///< breaths that tell the pace of one end
constexpr qsizetype MostOfAnEnd = 3;

double share(milliseconds part, milliseconds whole)
{
    const auto of = static_cast<double>(whole.count());
    return std::clamp(static_cast<double>(part.count()) / of, 0.0, 1.0);
}

/// 0 to 1, slow at both ends.
double eased(double share)
{
    return (1 - std::cos(std::numbers::pi * share)) / 2;
}

} // namespace

void SelfPacedSession::press(milliseconds elapsed)
{
    if (isBreathingIn() || isDone(elapsed))
        return;
    if (hasBegun() && elapsed >= m_wanted)
        m_ended = true;
    m_breaths.append({.in = elapsed, .levelAtIn = at(elapsed).level});
}

void SelfPacedSession::release(milliseconds elapsed)
{
    if (!isBreathingIn())
        return;
    const double level = at(elapsed).level;
    Breath &breath = m_breaths.last();
    if (elapsed - breath.in < Slip) {
        m_breaths.removeLast();
        return;
    }
    breath.out = elapsed;
    breath.levelAtOut = level;
}

bool SelfPacedSession::isBreathingIn() const
{
    return hasBegun() && !m_ended && !m_breaths.last().out;
}

BreathPoint SelfPacedSession::at(milliseconds elapsed) const
{
    BreathPoint point{.breath = begunBreaths(), .done = isDone(elapsed)};
    if (!hasBegun() || m_ended)
        return point;
    const Breath &breath = m_breaths.last();
    point.phase = breath.out ? BreathPhase::Out : BreathPhase::In;
    const milliseconds whole = expected(point.phase);
    point.phaseProgress = share(inPart(elapsed), whole);
    const double way = eased(point.phaseProgress);
    point.level = breath.out ? breath.levelAtOut * (1 - way)
                             : breath.levelAtIn + (1 - breath.levelAtIn) * way;
    const milliseconds left = std::max(milliseconds(0), whole - inPart(elapsed));
    point.secondsLeft = static_cast<int>(std::chrono::ceil<seconds>(left).count());
    return point;
}

milliseconds SelfPacedSession::inPart(milliseconds elapsed) const
{
    if (!hasBegun())
        return milliseconds(0);
    return elapsed - m_breaths.last().out.value_or(m_breaths.last().in);
}

milliseconds SelfPacedSession::expected(BreathPhase phase) const
{
    const bool in = phase == BreathPhase::In;
    milliseconds sum{0};
    int parts = 0;
    for (qsizetype i = m_breaths.size() - 1; i >= 0 && parts < Remembered; --i) {
        const Breath &breath = m_breaths.at(i);
        const bool last = i == m_breaths.size() - 1;
        if (!breath.out || (!in && last))
            continue;
        sum += in ? *breath.out - breath.in : m_breaths.at(i + 1).in - *breath.out;
        ++parts;
    }
    if (parts == 0)
        return in ? FirstIn : FirstOut;
    return std::clamp(sum / parts, ShortestPart, LongestPart);
}

bool SelfPacedSession::lastIsOut(milliseconds elapsed) const
{
    return hasBegun() && m_breaths.last().out && inPart(elapsed) >= expected(BreathPhase::Out);
}

bool SelfPacedSession::isDone(milliseconds elapsed) const
{
    if (elapsed < m_wanted)
        return false;
    return m_ended || !hasBegun() || lastIsOut(elapsed);
}

int SelfPacedSession::finishedBreaths(milliseconds elapsed) const
{
    const int begun = begunBreaths();
    return m_ended || lastIsOut(elapsed) ? begun : std::max(0, begun - 1);
}

int SelfPacedSession::begunBreaths() const
{
    return static_cast<int>(m_breaths.size()) - (m_ended ? 1 : 0);
}

std::optional<double> SelfPacedSession::breathsPerMinute() const
{
    const qsizetype breaths = m_breaths.size() - 1;
    return breaths < 2 ? std::nullopt : std::optional(pace(0, breaths));
}

std::optional<SelfPacedSession::Change> SelfPacedSession::change() const
{
    const qsizetype breaths = m_breaths.size() - 1;
    if (breaths < 2 * FewestOfAnEnd)
        return std::nullopt;
    const qsizetype end = std::min(breaths / 2, MostOfAnEnd);
    return Change{.atStart = pace(0, end), .atEnd = pace(breaths - end, breaths)};
}

/// Breaths a minute from one breath in to a later one.
double SelfPacedSession::pace(qsizetype first, qsizetype last) const
{
    const std::chrono::duration<double, std::ratio<60>> taken
        = m_breaths.at(last).in - m_breaths.at(first).in;
    return static_cast<double>(last - first) / taken.count();
}

} // namespace evenkeel
