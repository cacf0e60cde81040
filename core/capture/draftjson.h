#pragma once

#include "core/capture/draft.h"

#include <QJsonObject>

namespace evenkeel {

/// What the command line's `parse` prints: the keys are a promise to scripts and never change.
[[nodiscard]] QJsonObject toJson(const Draft &draft);

} // namespace evenkeel
