#pragma once

#include "core/insight/summary.h"

#include <QJsonObject>

namespace evenkeel {

class Words;

/// The summary as the command line prints it: the documented keys, never renamed. Shares and means
/// are rounded to three decimals; what five values or two days are needed for is null below.
[[nodiscard]] QJsonObject toJson(const Summary &summary, const Words &words);

} // namespace evenkeel
