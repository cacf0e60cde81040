#include "ui/breather/heldkey.h"

#include <utility>

namespace evenkeel {

void HeldKey::release(milliseconds now)
{
    if (!m_letGo)
        m_letGo = now;
}

std::optional<milliseconds> HeldKey::letGo(milliseconds now)
{
    return m_letGo && now - *m_letGo >= Repeat ? end() : std::nullopt;
}

std::optional<milliseconds> HeldKey::end()
{
    return std::exchange(m_letGo, std::nullopt);
}

} // namespace evenkeel
