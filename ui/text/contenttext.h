#pragma once

#include "core/coach/contentproblem.h"
#include "core/coach/ownwords.h"

/// What is wrong in content files of Coach, in words.
namespace evenkeel::contenttext {

/// One sentence.
[[nodiscard]] QString sentence(const ContentProblem &problem);

/// "file:line: sentence"
[[nodiscard]] QString line(const ContentProblem &problem);

/// Why something of the user's own was not saved, and what to do.
[[nodiscard]] QString notSaved(const OwnFault &fault);

/// Why a chosen file was not added, a line for each of the first things that are wrong.
[[nodiscard]] QString notAdded(const ContentProblems &problems);

} // namespace evenkeel::contenttext
