#pragma once

#include "core/capture/draft.h"

/// What is said about personal data in typed words, the same in the quick line and in every form.
namespace evenkeel::privacylabels {

/// "Looks like a phone number"
[[nodiscard]] QString of(PrivacyWarning::Kind kind);

/// The same with the key that masks it, where it is not masked anyway.
[[nodiscard]] QString pointedOut(PrivacyWarning::Kind kind);

} // namespace evenkeel::privacylabels
