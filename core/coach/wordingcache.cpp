#include "core/coach/wordingcache.h"

#include <utility>

namespace evenkeel {

void WordingCache::begin()
{
    m_before = std::exchange(m_now, {});
    m_now.reserve(m_before.size());
    m_read = 0;
}

WordingCache::Entry WordingCache::find(const QString &sentence)
{
    if (const auto known = m_now.constFind(sentence); known != m_now.cend())
        return *known;
    const auto before = m_before.constFind(sentence);
    if (before == m_before.cend())
        return nullptr;
    m_now.insert(sentence, *before);
    return *before;
}

void WordingCache::insert(const QString &sentence, const Entry &findings)
{
    m_now.insert(sentence, findings);
    ++m_read;
}

} // namespace evenkeel
