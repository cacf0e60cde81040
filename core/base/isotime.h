#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// "2026-05-15T14:00:00Z", or "2026-05-15T14:00:00.250Z" where there are milliseconds: the form of
/// files that come back in without loss.
[[nodiscard]] QString isoExact(Instant instant);

/// The same with the offset of then and there: "2026-05-14T14:31:00+01:00".
[[nodiscard]] QString isoExact(const Moment &moment);

/// Whether its year has four figures in every zone; no other comes from a clock or can be written.
[[nodiscard]] bool hasWritableYear(Instant instant);

/// The reverse of both; nothing without an offset or "Z", or where `text` is no such time or lies
/// outside of what has four figures for its year in every zone.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString &text);

} // namespace evenkeel
