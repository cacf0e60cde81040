#pragma once

#include "core/reflection/remembered.h"

#include <QString>

/// Lessons and plans in words; their own words are never changed.
namespace evenkeel::rememberedtext {

/// The lesson, or "If ..., then I ...".
[[nodiscard]] QString sentence(const Remembered &remembered);

/// "Billing: refund late"; empty where it came from no call and has no category.
[[nodiscard]] QString origin(const Remembered &remembered);

/// "Lesson, 12 May, Billing: refund late. Tried 4 times: helped 3"
[[nodiscard]] QString meta(const Remembered &remembered);

/// "Tried 4 times: helped 3"; never a share. Empty where it was not tried.
[[nodiscard]] QString trials(const TrialCount &trials);

} // namespace evenkeel::rememberedtext
