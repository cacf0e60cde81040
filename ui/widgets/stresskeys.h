#pragma once

#include "core/base/stresslevel.h"

#include <Qt>

#include <optional>

namespace evenkeel {

/// What a key means on the scale. A one may become a ten, so it waits for what follows.
class StressKeys
{
public:
    /// How long a nought after a one still makes ten.
    static constexpr int WaitMs = 600;

    enum class Act {
        None, ///< not a key of the scale
        Move, ///< shows `level`, saves nothing
        Wait, ///< shows `level` and starts the wait
        Choose, ///< saves `level`
    };

    struct Answer
    {
        Act act = Act::None;
        std::optional<StressLevel> level{};

        friend bool operator==(const Answer &, const Answer &) = default;
    };

    /// `now` is where the scale stands, `waiting` whether a one was pressed within WaitMs;
    /// `mirrored` is right to left, where the left arrow goes up.
    [[nodiscard]] static Answer
    press(int key, std::optional<StressLevel> now, bool waiting, bool mirrored);
};

} // namespace evenkeel
