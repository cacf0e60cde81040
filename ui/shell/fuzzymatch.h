#pragma once

#include <QString>

#include <optional>

namespace evenkeel {

/// How well `typed` fits `text`: nothing where a letter is missing or out of order; higher is
/// better. Letters at the start of words and next to each other count more. Case and accents do
/// not matter.
[[nodiscard]] std::optional<int> fuzzyMatch(const QString &typed, const QString &text);

} // namespace evenkeel
