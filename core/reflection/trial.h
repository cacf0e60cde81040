#pragma once

#include "core/reflection/reflection.h"

namespace evenkeel {

struct TrialTag;
using TrialId = Id<TrialTag>;

/// One time that a lesson or a plan was tried, and what came of it. Private.
struct Trial
{
    enum class Outcome {
        Helped,
        DidNot,
        NotSaid, ///< of logs of before, where only was said that it was tried
    };

    TrialId id{};
    std::optional<LessonId> lesson{}; ///< either this
    std::optional<ReflectionId> plan{}; ///< or this
    std::optional<InteractionId> interaction{}; ///< at which it was asked
    Outcome outcome = Outcome::NotSaid;
    Moment answered{};

    friend bool operator==(const Trial &, const Trial &) = default;
};

/// "helped", "did-not", "not-said"
[[nodiscard]] QString idOf(Trial::Outcome outcome);
[[nodiscard]] std::optional<Trial::Outcome> trialOutcomeFromId(QStringView id);

/// How often something was tried.
struct TrialCount
{
    int tried = 0;
    int helped = 0;
    int didNot = 0; ///< the rest was not said

    friend bool operator==(const TrialCount &, const TrialCount &) = default;
};

} // namespace evenkeel
