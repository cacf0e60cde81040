#pragma once

#include "app/commandline/refusal.h"
#include "core/base/clock.h"

#include <QLocale>

#include <memory>

namespace evenkeel {

/// The clock for one call: `system`, with the time of --now and the zone of --zone where they are
/// not empty. Refused as wrong usage where either cannot be read.
[[nodiscard]] Attempted<std::unique_ptr<Clock>>
callClock(const Clock &system, const QString &now, const QString &zone);

/// The locale of --locale, or the system's where `code` is empty.
[[nodiscard]] Attempted<QLocale> callLocale(const QString &code);

} // namespace evenkeel
