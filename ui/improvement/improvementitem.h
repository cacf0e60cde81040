#pragma once

#include "core/improvement/improvement.h"

namespace evenkeel {

/// A skill or an idea as a card shows it.
struct ImprovementItem
{
    qint64 id = 0;
    QString title{};
    QString detail{};
    QString origin{}; ///< where and when it came from, in words
    QList<InteractionId> interactions{};
    int state = -1; ///< of the card's states; -1 where it has none

    friend bool operator==(const ImprovementItem &, const ImprovementItem &) = default;
};

} // namespace evenkeel
