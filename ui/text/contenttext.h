#pragma once

#include "core/coach/contentproblem.h"

/// What is wrong in content files of Coach, in words.
namespace evenkeel::contenttext {

/// One sentence.
[[nodiscard]] QString sentence(const ContentProblem &problem);

/// "file:line: sentence"
[[nodiscard]] QString line(const ContentProblem &problem);

} // namespace evenkeel::contenttext
