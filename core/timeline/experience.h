#pragma once

#include "core/base/stresslevel.h"
#include "core/interaction/interaction.h"

#include <QList>

namespace evenkeel {

/// A kind of interaction: a category, with a trigger where one is known.
struct ExperienceQuery
{
    QString category{};
    QString trigger{}; ///< may be empty
    std::optional<InteractionId> without{}; ///< the one that is looked at

    friend bool operator==(const ExperienceQuery &, const ExperienceQuery &) = default;
};

/// What the agent's own log says about a kind: how many there were, how they ended, and the calmest
/// one. Holds a self-rating, so it is private.
struct Experience
{
    /// Below so many there is only their number to tell.
    static constexpr int Few = 3;

    struct Ending
    {
        QString outcome{}; ///< empty: none was noted
        int count = 0;

        friend bool operator==(const Ending &, const Ending &) = default;
    };

    /// The one with the lowest rating after it, the newest of equals.
    struct Calmest
    {
        Interaction interaction{};
        StressLevel stress = *StressLevel::from(0);
        int rated = 0; ///< how many of the kind have a rating

        friend bool operator==(const Calmest &, const Calmest &) = default;
    };

    QString category{};
    QString trigger{}; ///< empty: of the category, whatever the trigger
    int count = 0;
    QList<Ending> endings{}; ///< most first; none where there are few
    std::optional<Calmest> calmest{}; ///< none where few are rated

    friend bool operator==(const Experience &, const Experience &) = default;
};

} // namespace evenkeel
