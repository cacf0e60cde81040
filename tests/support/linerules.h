#pragma once

#include "core/capture/draft.h"

/// What holds for every line that can be typed, whoever made it up. The test with lines made by
/// chance and the fuzzer of the quick line look at the same rules.
namespace evenkeel::test {

/// The first rule that the draft of `line`, read at `now`, breaks; empty where it keeps them all.
[[nodiscard]] QString brokenRule(const QString &line, const Draft &draft, const Moment &now);

/// The same for a draft that was edited by its chips.
[[nodiscard]] QString
brokenRuleOfEdited(const QString &line, const Draft &draft, const Moment &now);

} // namespace evenkeel::test
