#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace evenkeel {

class Settings;

/// The looks as they are set; `family` is that of --font, empty for the system's.
[[nodiscard]] ThemeChoice themeChoiceFrom(const Settings &settings, const QString &family);

/// The icon of the program in the sizes that desktops ask for.
[[nodiscard]] QIcon appIconOf(const Theme &theme);

} // namespace evenkeel
