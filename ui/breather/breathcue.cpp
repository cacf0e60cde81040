#include "ui/breather/breathcue.h"

#include "ui/text/breathinglabels.h"

namespace evenkeel {

void BreathCue::start(const BreatheRun &run, const Manner &manner)
{
    m_manner = manner;
    m_told.reset();
    m_toldBreath = 0;
    m_feed.reset();
    if (run.session())
        m_feed.emplace(*run.session());
    const bool breathes = run.session() || run.own();
    if (breathes && m_manner.tone)
        m_player.begin(m_manner.sound);
}

void BreathCue::goOn(const BreatheRun &run, milliseconds now)
{
    if (m_feed)
        m_feed->goOnAfter(run.elapsed(now));
    if (m_manner.tone && (run.session() || run.own()))
        m_player.begin(m_manner.sound);
}

bool BreathCue::canToggle() const
{
    return isAvailable() && (isOn() || m_player.hasDevice().value_or(false));
}

void BreathCue::stop()
{
    m_player.end();
}

void BreathCue::tellEnd(milliseconds now)
{
    if (!m_manner.tone)
        return;
    m_player.begin(m_manner.sound);
    m_player.play(BreathPhase::Out, now);
}

bool BreathCue::setOn(bool on, const BreatheRun &run, milliseconds now)
{
    if (!isAvailable() || on == m_manner.tone)
        return false;
    m_manner.tone = on;
    if (on && !run.isPaused())
        goOn(run, now);
    else
        stop();
    return true;
}

std::optional<BreathPhase> BreathCue::follow(const BreatheRun &run, milliseconds now)
{
    if (m_feed && m_manner.tone)
        playAhead(run, now);
    const std::optional<BreathPoint> point = run.point(now);
    if (!point || point->breath == 0 || (point->phase == m_told && point->breath == m_toldBreath))
        return std::nullopt;
    m_told = point->phase;
    m_toldBreath = point->breath;
    if (run.own() && m_manner.tone)
        m_player.play(point->phase, now);
    if (m_manner.words)
        m_player.say(BreathingLabels::part(point->phase));
    return m_told;
}

void BreathCue::playAhead(const BreatheRun &run, milliseconds now)
{
    const milliseconds elapsed = run.elapsed(now);
    const QList<PhaseStart> cues = m_feed->take(elapsed);
    for (const PhaseStart &cue : cues)
        m_player.play(cue.phase, now + (cue.at - elapsed));
}

QString BreathCue::notice() const
{
    if (!m_manner.tone)
        return {};
    return BreathingLabels::sound(m_player.state());
}

} // namespace evenkeel
