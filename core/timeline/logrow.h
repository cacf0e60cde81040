#pragma once

#include "core/followup/followup.h"
#include "core/interaction/interaction.h"
#include "core/stress/rating.h"

#include <QList>

namespace evenkeel {

/// An interaction with what belongs to it.
struct LogRow
{
    Interaction interaction{};
    std::optional<Rating> rating{}; ///< given after it
    QList<FollowUp> followUps{}; ///< oldest first
    qint64 key = 0; ///< Timeline::Cursor of this row; follows the time of the interaction

    friend bool operator==(const LogRow &, const LogRow &) = default;
};

} // namespace evenkeel
