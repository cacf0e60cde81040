#pragma once

#include "core/base/stresslevel.h"
#include "ui/theme/token.h"

#include <QPalette>

#include <optional>

/// A contrast theme of the system: its few colours instead of our table.
namespace evenkeel::systemcontrast {

/// The palette of the contrast theme that is on; nothing where none is. `system` is the
/// application's palette with nothing of ours in it.
[[nodiscard]] std::optional<QPalette> active(const QPalette &system);

/// What the roles of `system` make of `token`. Only roles that a contrast theme sets are used, and
/// text stays readable (4.5 to 1) on every fill. Amber, blue and red become the text's colour:
/// words and icons say the same.
[[nodiscard]] QColor of(Token token, const QPalette &system);

/// Which table the stress shapes come from: the dark one on a dark window.
[[nodiscard]] Scheme rampOf(const QPalette &system);

} // namespace evenkeel::systemcontrast
