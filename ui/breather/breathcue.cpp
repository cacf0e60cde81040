#include "ui/breather/breathcue.h"

namespace evenkeel {

void BreathCue::start(bool on)
{
    m_on = on;
    m_told.reset();
    m_toldBreath = 0;
}

bool BreathCue::setOn(bool on)
{
    if (!isAvailable() || on == m_on)
        return false;
    m_on = on;
    return true;
}

std::optional<BreathPhase> BreathCue::follow(const BreathPoint &point)
{
    if (point.breath == 0 || (point.phase == m_told && point.breath == m_toldBreath))
        return std::nullopt;
    m_told = point.phase;
    m_toldBreath = point.breath;
    if (m_on)
        m_player.play(point.phase);
    return m_told;
}

} // namespace evenkeel
