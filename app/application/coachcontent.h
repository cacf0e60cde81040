#pragma once

#include "core/coach/coachbook.h"

#include <QStringList>

namespace evenkeel {

class OpenLog;

/// Which of what Coach says is for this user.
namespace coachcontent {

/// "en": that of the locale, where the program speaks it; what a site and a user add is added to
/// it.
[[nodiscard]] QString language();

/// Where a site and the user of this log keep theirs, the lowest first.
[[nodiscard]] QStringList folders(OpenLog &log);

/// All of it, as it is in the files now.
[[nodiscard]] CoachBook book(OpenLog &log);

} // namespace coachcontent

} // namespace evenkeel
