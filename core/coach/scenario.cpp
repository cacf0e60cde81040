#include "core/coach/scenario.h"

#include <algorithm>

namespace evenkeel {

const ScenarioTurn *Scenario::turn(const QString &turnId) const
{
    const auto found = std::ranges::find(turns, turnId, &ScenarioTurn::id);
    return found == turns.end() ? nullptr : &*found;
}

const ScenarioEnd *Scenario::ending(const QString &endingId) const
{
    const auto found = std::ranges::find(endings, endingId, &ScenarioEnd::id);
    return found == endings.end() ? nullptr : &*found;
}

} // namespace evenkeel
