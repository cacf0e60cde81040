#pragma once

#include "core/followup/autostart.h"

#include <QStringList>

#include <memory>

namespace evenkeel {

/// What starts `command`, the program and its arguments, with the session of this system.
[[nodiscard]] std::unique_ptr<Autostart> platformAutostart(const QStringList &command);

} // namespace evenkeel
