#pragma once

#include "core/base/daterange.h"
#include "core/base/id.h"
#include "core/interaction/interaction.h"

namespace evenkeel {

struct ReflectionTag;
using ReflectionId = Id<ReflectionTag>;
struct LessonTag;
using LessonId = Id<LessonTag>;

/// An answer to one question about a period. Private.
struct Reflection
{
    ReflectionId id{};
    DateRange period{}; ///< the week (or day) it looks back at
    QString prompt{}; ///< id of the question
    QString answer{}; ///< the user's own words, plain text
    Moment written{};

    friend bool operator==(const Reflection &, const Reflection &) = default;
};

/// Something learned, in the user's own words; never rewritten. Private.
struct Lesson
{
    LessonId id{};
    QString text{};
    std::optional<InteractionId> interaction{}; ///< the call it came from
    QString category{}; ///< where it applies; may be empty
    Moment written{};

    friend bool operator==(const Lesson &, const Lesson &) = default;
};

/// "If ... then ...": one thing to try. How it went is told by its trials. Private.
struct Plan
{
    ReflectionId id{};
    DateRange period{}; ///< the week it came from, or the day
    std::optional<InteractionId> interaction{}; ///< the call it came from; none where it was a week
    QString category{}; ///< where it applies; may be empty
    QString when{}; ///< after "If": "a caller shouts"
    QString then{}; ///< after "then I": "breathe out before I answer"
    Moment written{};

    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace evenkeel
