#include "core/breather/breathsession.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenkeel {

namespace {

/// From `from` to `to` along half a cosine wave.
double alongCosine(double from, double to, double progress)
{
    return from + (to - from) * (1 - std::cos(std::numbers::pi * progress)) / 2;
}

int roundedUp(microseconds duration)
{
    return static_cast<int>(std::chrono::ceil<seconds>(duration).count());
}

} // namespace

BreathSession::BreathSession(const Pattern &pattern, int breaths)
    : m_pattern(pattern), m_breaths(std::max(breaths, 1))
{
    Q_ASSERT(pattern.isValid());
}

BreathSession BreathSession::lasting(const Pattern &pattern, microseconds wanted)
{
    const microseconds cycle = pattern.cycle();
    const auto breaths = (2 * wanted + cycle) / (2 * cycle);
    return {pattern, static_cast<int>(std::max<qint64>(breaths, 1))};
}

BreathPoint BreathSession::at(microseconds elapsed) const
{
    if (elapsed >= length()) {
        return {.phase = BreathPhase::Out, .breath = m_breaths, .done = true, .phaseProgress = 1};
    }
    const microseconds since = std::max(elapsed, microseconds(0));
    const microseconds cycle = m_pattern.cycle();
    BreathPoint point = within(since % cycle);
    point.breath = static_cast<int>(since / cycle) + 1;
    return point;
}

BreathPoint BreathSession::within(microseconds intoBreath) const
{
    double from = 0;
    microseconds begin(0);
    for (const BreathPhase phase : AllBreathPhases) {
        const microseconds length = m_pattern.length(phase);
        if (length == microseconds(0))
            continue;
        const double to = levelAfter(phase);
        if (const microseconds left = begin + length - intoBreath; left > microseconds(0)) {
            const double progress = static_cast<double>((intoBreath - begin).count())
                / static_cast<double>(length.count());
            return {
                .phase = phase,
                .level = alongCosine(from, to, progress),
                .secondsLeft = roundedUp(left),
                .phaseProgress = progress};
        }
        begin += length;
        from = to;
    }
    return {};
}

double BreathSession::levelAfter(BreathPhase phase) const
{
    const bool twoInhales = m_pattern.length(BreathPhase::InAgain) > tenths(0);
    switch (phase) {
    case BreathPhase::In:
    case BreathPhase::Hold: return twoInhales ? FirstInhale : 1.0;
    case BreathPhase::InAgain:
    case BreathPhase::HoldAgain: return 1.0;
    case BreathPhase::Out:
    case BreathPhase::Rest: break;
    }
    return 0.0;
}

double BreathSession::progress(microseconds elapsed) const
{
    const microseconds whole = length();
    const double share = static_cast<double>(elapsed.count()) / static_cast<double>(whole.count());
    return std::clamp(share, 0.0, 1.0);
}

int BreathSession::finishedBreaths(microseconds elapsed) const
{
    if (elapsed >= length())
        return m_breaths;
    const microseconds since = std::max(elapsed, microseconds(0));
    const microseconds cycle = m_pattern.cycle();
    const microseconds exhaled = cycle - microseconds(m_pattern.length(BreathPhase::Rest));
    const int before = static_cast<int>(since / cycle);
    return since % cycle >= exhaled ? before + 1 : before;
}

} // namespace evenkeel
