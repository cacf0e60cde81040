#include "ui/breather/breatherun.h"

#include <algorithm>

namespace evenkeel {

namespace {

std::optional<BreathSession> sessionOf(const std::optional<Pattern> &pattern, seconds wanted)
{
    return pattern ? std::optional(BreathSession::lasting(*pattern, wanted)) : std::nullopt;
}

} // namespace

BreatheRun::BreatheRun(const std::optional<Pattern> &pattern, seconds wanted)
    : m_session(sessionOf(pattern, wanted)),
      m_length(m_session ? m_session->length() : milliseconds(wanted))
{
}

BreatheRun BreatheRun::selfPaced(seconds wanted)
{
    BreatheRun run({}, wanted);
    run.m_own.emplace(wanted);
    return run;
}

BreatheRun BreatheRun::grounding(seconds planned)
{
    BreatheRun run({}, planned);
    run.m_senses.emplace();
    return run;
}

BreatheRun BreatheRun::of(const BreatheOption &option, seconds wanted)
{
    if (option.isSelfPaced())
        return selfPaced(wanted);
    return option.kind == BreatherKind::Grounding ? grounding(wanted)
                                                  : BreatheRun(option.pattern, wanted);
}

void BreatheRun::nextStep()
{
    if (m_senses && !isPaused())
        m_senses->next();
}

void BreatheRun::press(milliseconds now)
{
    if (m_own && !isPaused())
        m_own->press(elapsed(now));
}

void BreatheRun::release(milliseconds now)
{
    if (m_own)
        m_own->release(elapsed(now));
}

std::optional<BreathPoint> BreatheRun::point(milliseconds now) const
{
    if (m_own)
        return m_own->at(elapsed(now));
    return m_session ? std::optional(m_session->at(elapsed(now))) : std::nullopt;
}

int BreatheRun::finishedBreaths(milliseconds now) const
{
    if (m_own)
        return m_own->finishedBreaths(elapsed(now));
    return m_session ? m_session->finishedBreaths(elapsed(now)) : 0;
}

milliseconds BreatheRun::elapsed(milliseconds now) const
{
    const milliseconds all = m_timer.elapsed(now);
    return m_own || m_senses ? all : std::min(all, m_length);
}

bool BreatheRun::isDone(milliseconds now) const
{
    if (m_senses)
        return m_senses->isDone();
    return m_own ? m_own->isDone(elapsed(now)) : elapsed(now) >= m_length;
}

seconds BreatheRun::left(milliseconds now) const
{
    return std::chrono::ceil<seconds>(std::max(milliseconds(0), m_length - elapsed(now)));
}

double BreatheRun::progress(milliseconds now) const
{
    const auto whole = static_cast<double>(m_length.count());
    return whole > 0 ? std::min(1.0, static_cast<double>(elapsed(now).count()) / whole) : 1.0;
}

} // namespace evenkeel
