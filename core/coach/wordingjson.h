#pragma once

#include "core/coach/wordingfinding.h"

#include <QJsonObject>

namespace evenkeel {

/// What the command line prints: {"findings": [{start, length, rule, principles, suggestions}]},
/// places in UTF-16 units.
[[nodiscard]] QJsonObject toJson(const WordingReport &report);

} // namespace evenkeel
