#pragma once

#include "core/timeline/experience.h"

#include <QString>

/// What was done before, in sentences that say how many and claim nothing.
namespace evenkeel::experiencetext {

/// "14 others like this in your log (billing, insult)"; empty for none.
[[nodiscard]] QString count(const Experience &experience);

/// "Ended: resolved 8, promised 4, none noted 2"; empty where there are few.
[[nodiscard]] QString endings(const Experience &experience);

/// Both in one line, with the three endings that came most: "14 before of this kind (billing):
/// resolved 8, promised 4"; empty for none.
[[nodiscard]] QString brief(const Experience &experience);

/// "The calmest of 9 you rated"; discreet: without the rating. Empty for none.
[[nodiscard]] QString calmest(const Experience &experience, bool discreet);

/// What was done then, in the words of the log.
[[nodiscard]] QString done(const Experience &experience);

} // namespace evenkeel::experiencetext
