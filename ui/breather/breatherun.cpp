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

milliseconds BreatheRun::elapsed(milliseconds now) const
{
    return std::min(m_timer.elapsed(now), m_length);
}

seconds BreatheRun::left(milliseconds now) const
{
    return std::chrono::ceil<seconds>(m_length - elapsed(now));
}

double BreatheRun::progress(milliseconds now) const
{
    const auto whole = static_cast<double>(m_length.count());
    return whole > 0 ? static_cast<double>(elapsed(now).count()) / whole : 1.0;
}

} // namespace evenkeel
