#pragma once

#include "core/base/stresslevel.h"
#include "core/breather/breather.h"
#include "core/breather/selfpacedsession.h"

namespace evenkeel {

/// One thing that the chooser offers.
struct BreatheOption
{
    BreatherKind kind = BreatherKind::Breathing;
    std::optional<Pattern> pattern{}; ///< with Breathing; without one it is self-paced

    friend bool operator==(const BreatheOption &, const BreatheOption &) = default;

    [[nodiscard]] bool isSelfPaced() const { return kind == BreatherKind::Breathing && !pattern; }

    /// It is followed with eyes or ears; a walk, a talk and a quiet minute need no window.
    [[nodiscard]] bool isGuided() const
    {
        return kind == BreatherKind::Breathing || kind == BreatherKind::Grounding;
    }

    /// What the record says of it: "six", "self-paced"; empty for the other kinds.
    [[nodiscard]] QString patternId() const
    {
        return isSelfPaced() ? QString(SelfPacedSession::Id) : pattern ? pattern->id : QString();
    }

    /// What the settings keep of it: "six", "self-paced", "walk".
    [[nodiscard]] QString id() const
    {
        return kind == BreatherKind::Breathing ? patternId() : idOf(kind);
    }
};

/// What will be taken, for how long, and how the agent feels before it.
struct BreatheChoice
{
    BreatheOption option;
    seconds wanted{60};
    std::optional<StressLevel> before{};

    friend bool operator==(const BreatheChoice &, const BreatheChoice &) = default;
};

/// A breather that was taken, with its ratings; not yet saved.
struct TakenBreather
{
    Breather breather;
    std::optional<StressLevel> before{};
    std::optional<StressLevel> after{};

    friend bool operator==(const TakenBreather &, const TakenBreather &) = default;
};

} // namespace evenkeel
