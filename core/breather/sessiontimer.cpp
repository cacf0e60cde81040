#include "core/breather/sessiontimer.h"

#include <algorithm>

namespace evenkeel {

void SessionTimer::start(milliseconds now)
{
    m_before = milliseconds(0);
    m_since = now;
}

void SessionTimer::pause(milliseconds now)
{
    m_before = elapsed(now);
    m_since.reset();
}

void SessionTimer::resume(milliseconds now)
{
    if (!m_since)
        m_since = now;
}

milliseconds SessionTimer::elapsed(milliseconds now) const
{
    return m_since ? m_before + std::max(now - *m_since, milliseconds(0)) : m_before;
}

} // namespace evenkeel
