#include "core/followup/redelivery.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

/// A desktop that answers at all has answered by then; the message bus gives up after less.
constexpr minutes AnswerTime{1};

} // namespace

bool Redelivery::add(const QList<FollowUpId> &ids, milliseconds now)
{
    if (now - m_triedAt > AnswerTime)
        m_tried.clear();
    const bool failsOn = !m_tried.isEmpty() || !m_ids.isEmpty();
    m_pause = failsOn ? std::min<milliseconds>(2 * m_pause, Longest) : milliseconds(First);
    m_at = now + m_pause;
    bool news = false;
    for (const FollowUpId id : ids) {
        news = news || (!m_tried.contains(id) && !m_ids.contains(id));
        if (!m_ids.contains(id))
            m_ids.append(id);
    }
    m_tried.clear();
    return news;
}

QList<FollowUpId> Redelivery::due(milliseconds now)
{
    if (m_ids.isEmpty() || now < m_at)
        return {};
    m_tried = std::exchange(m_ids, {});
    m_triedAt = now;
    return m_tried;
}

std::optional<milliseconds> Redelivery::wait(milliseconds now) const
{
    if (m_ids.isEmpty())
        return std::nullopt;
    return std::max(milliseconds(0), m_at - now);
}

} // namespace evenkeel
