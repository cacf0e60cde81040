#pragma once

#include "core/reflection/trial.h"

namespace evenkeel {

/// A lesson or a plan with where it came from and how often it helped. Private.
struct Remembered
{
    std::optional<LessonId> lesson{}; ///< either this
    std::optional<ReflectionId> plan{}; ///< or this
    QString text{}; ///< the lesson
    QString when{}; ///< of the plan
    QString then{};
    QString category{}; ///< where it applies: its own or else that of the call
    std::optional<InteractionId> interaction{}; ///< the call it came from, unless that is deleted
    QString trigger{}; ///< of that call, as are these
    QString customer{};
    QString summary{};
    Moment written{};
    TrialCount trials{};

    [[nodiscard]] bool isSame(const Remembered &other) const
    {
        return lesson == other.lesson && plan == other.plan;
    }

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

} // namespace evenkeel
