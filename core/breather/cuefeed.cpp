#include "core/breather/cuefeed.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Where the next breath begins, counted from 0, that holds anything at or after `from`.
int firstBreath(const BreathSession &session, milliseconds from)
{
    const milliseconds since = std::max(from, milliseconds(0));
    return static_cast<int>(since / session.pattern().cycle());
}

} // namespace

QList<PhaseStart> cuesBetween(const BreathSession &session, milliseconds from, milliseconds to)
{
    QList<PhaseStart> cues;
    const milliseconds end = std::min(to, session.length());
    const milliseconds cycle = session.pattern().cycle();
    for (int breath = firstBreath(session, from); cycle * breath < end; ++breath) {
        milliseconds begin = cycle * breath;
        for (const BreathPhase phase : AllBreathPhases) {
            const milliseconds length = session.pattern().length(phase);
            if (length > milliseconds(0) && begin >= from && begin < end)
                cues.append({.at = begin, .phase = phase, .breath = breath + 1});
            begin += length;
        }
    }
    return cues;
}

QList<PhaseStart> CueFeed::take(milliseconds elapsed)
{
    const milliseconds horizon = elapsed + Ahead;
    if (horizon <= m_until)
        return {};
    return cuesBetween(m_session, std::exchange(m_until, horizon), horizon);
}

void CueFeed::goOnAfter(milliseconds elapsed)
{
    m_until = elapsed + milliseconds(1);
}

} // namespace evenkeel
