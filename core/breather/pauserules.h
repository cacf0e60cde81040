#pragma once

#include "core/base/instant.h"

#include <QString>

#include <array>
#include <optional>

namespace evenkeel {

/// The two pauses that a plan knows.
enum class PauseKind { Short, Longer };

inline constexpr std::array PauseKinds{PauseKind::Short, PauseKind::Longer};

/// What a break that was taken anyway does to the time that was worked before it.
enum class NaturalBreak {
    CountBack, ///< it runs backward; a break as long as the pause counts as the pause
    Pause, ///< it stands still
    Reset, ///< it stands still, and begins anew after a break as long as the pause
    Continue, ///< it runs on
};

/// One kind of pause: after how much work, and for how long.
struct PauseInterval
{
    minutes every{0};
    seconds length{0};

    friend bool operator==(const PauseInterval &, const PauseInterval &) = default;
};

/// A plan of pauses as the person wants it. Without any there is no plan.
struct PauseRules
{
    std::optional<PauseInterval> shortOne{};
    std::optional<PauseInterval> longerOne{};
    NaturalBreak natural = NaturalBreak::CountBack;

    friend bool operator==(const PauseRules &, const PauseRules &) = default;

    [[nodiscard]] bool isOn() const { return shortOne || longerOne; }
    [[nodiscard]] const std::optional<PauseInterval> &interval(PauseKind kind) const
    {
        return kind == PauseKind::Short ? shortOne : longerOne;
    }
};

/// By how much a pause can be put off.
inline constexpr std::array PauseDelays{minutes(1), minutes(5), minutes(10), minutes(15)};

/// "short", "longer"
[[nodiscard]] QString idOf(PauseKind kind);

/// "count-back", "pause", "reset", "continue"
[[nodiscard]] QString idOf(NaturalBreak natural);
[[nodiscard]] std::optional<NaturalBreak> naturalBreakFromId(QStringView id);

} // namespace evenkeel
