#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace evenkeel {

struct BreatherTag;
using BreatherId = Id<BreatherTag>;

enum class BreatherKind { Breathing, Walk, Talk, Quiet, Grounding };

/// One timed pause that was taken. Private: never part of the work record.
/// Its ratings before and after are Ratings that name it.
struct Breather
{
    BreatherId id{};
    BreatherKind kind = BreatherKind::Breathing;
    QString pattern{}; ///< id of the breathing pattern, e.g. "six"; empty for the other kinds
    Moment started{};
    seconds planned{0};
    seconds taken{0};
    bool finished = false; ///< false: stopped before the end, which counts as it is
    QString note{}; ///< for a debrief after talking it over; private

    friend bool operator==(const Breather &, const Breather &) = default;
};

/// "breathing", "walk", "talk", "quiet", "grounding"
[[nodiscard]] QString idOf(BreatherKind kind);
[[nodiscard]] std::optional<BreatherKind> breatherKindFromId(QStringView id);

} // namespace evenkeel
