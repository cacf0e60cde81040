#pragma once

#include "ui/theme/theme.h"

namespace evenkeel {

class Settings;

/// The looks as they are set; `family` is that of --font, empty for the system's.
[[nodiscard]] ThemeChoice themeChoiceFrom(const Settings &settings, const QString &family);

} // namespace evenkeel
