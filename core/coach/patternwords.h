#pragma once

#include "core/coach/wordingrules.h"

#include <optional>

/// Patterns of the wording helper as words that people write and read.
namespace evenkeel::patternwords {

/// Without blanks and lone signs around them, for which no pattern looks.
[[nodiscard]] QString tidied(const QString &words);

/// The pattern that finds these words, whatever signs are in them; empty where they say nothing.
[[nodiscard]] QString escaped(const QString &words);

/// What a pattern finds that finds one thing only.
[[nodiscard]] std::optional<QString> plain(const PatternSequence &pattern);

/// One of the things that a pattern finds, with an ellipsis for what may be anything. Another
/// `variant` takes the next of each choice, where there is one.
[[nodiscard]] QString
sample(const PatternSequence &pattern, const QList<WordList> &lists, std::size_t variant = 0);

} // namespace evenkeel::patternwords
