#pragma once

#include "core/coach/scenario.h"

#include <QSet>

namespace evenkeel {

/// The paths from the start of a scenario to its ends: which of its parts they meet, and how long
/// they are. A `then` that leads nowhere is passed over.
struct ScenarioPaths
{
    QSet<QString> reached{}; ///< ids of turns and endings
    QStringList circling{}; ///< ids of reached turns that lie on a round, or between two
    int shortest = 0; ///< turns on the shortest path; 0 where any path goes round
    int longest = 0; ///< likewise

    friend bool operator==(const ScenarioPaths &, const ScenarioPaths &) = default;

    [[nodiscard]] static ScenarioPaths of(const Scenario &scenario);
};

} // namespace evenkeel
