#pragma once

#include "core/timeline/logrow.h"

#include <QJsonObject>

namespace evenkeel {

/// An interaction with its rating and follow-ups in the published shape.
[[nodiscard]] QJsonObject rowJson(const LogRow &row);

} // namespace evenkeel
