#pragma once

#include "core/followup/followup.h"

namespace evenkeel {

/// Reminders that the desktop did not take, to be tried again: after half a minute, then after
/// twice as long each time, at most after five minutes, for as long as they ask. All times are
/// those of the monotonic clock.
class Redelivery
{
public:
    static constexpr seconds First{30};
    static constexpr minutes Longest{5};

    /// The desktop did not take these. True where that is news for one of them.
    bool add(const QList<FollowUpId> &ids, milliseconds now);

    /// They were dealt with, or are told of anew anyway.
    void drop(FollowUpId id) { m_ids.removeAll(id); }

    /// What is to be tried again now; it is waited for again where that fails.
    [[nodiscard]] QList<FollowUpId> due(milliseconds now);

    /// How long until due(); nothing where nothing waits.
    [[nodiscard]] std::optional<milliseconds> wait(milliseconds now) const;

private:
    QList<FollowUpId> m_ids; ///< waiting
    QList<FollowUpId> m_tried; ///< the last try of due(): failing again at once is no news
    milliseconds m_triedAt{0};
    milliseconds m_pause{0}; ///< after the last failure
    milliseconds m_at{0}; ///< of the next try
};

} // namespace evenkeel
