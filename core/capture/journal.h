#pragma once

#include "core/capture/draft.h"
#include "core/followup/followupstore.h"
#include "core/interaction/interactionstore.h"
#include "core/stress/ratingstore.h"

#include <functional>

namespace evenkeel {

/// The verbs of the log that touch several stores at once, each one transaction and one undo.
/// Window, popup and command line all save through it, and it saves no card number.
class Journal
{
public:
    /// What became of a line.
    struct Logged
    {
        InteractionId interaction;
        QList<FollowUpId> promises;

        friend bool operator==(const Logged &, const Logged &) = default;
    };

    Journal(
        ChangeLog &log, InteractionStore &interactions, FollowUpStore &followUps,
        RatingStore &ratings);

    /// More writes that belong to the same change set.
    using Also = std::function<Result<>(ChangeSet &)>;

    /// Saves a line: interaction, promises and rating. Faults: InvalidInput where there is no text,
    /// OutOfRange where one is longer than `LongestText`.
    [[nodiscard]] Result<Logged> log(const Draft &draft, const Also &also = {});

    /// The same within a change set of the caller's, who drops all of it where this fails.
    [[nodiscard]] Result<Logged> add(ChangeSet &changes, const Draft &draft);

    /// Saves an edited interaction and the rating after it; nothing removes the rating. What has
    /// become resolved needs no further progress updates.
    [[nodiscard]] Result<> edit(
        const Interaction &interaction, const std::optional<StressLevel> &stress,
        const Also &also = {});

    /// Into the bin with its promises, and out of it.
    [[nodiscard]] Result<> remove(InteractionId id);
    [[nodiscard]] Result<> restore(InteractionId id);

    /// A self-rating on its own.
    [[nodiscard]] Result<RatingId> rate(StressLevel value, RatingContext context);

private:
    [[nodiscard]] Result<bool> isNewlyResolved(const Interaction &interaction) const;

    ChangeLog &m_log;
    InteractionStore &m_interactions;
    FollowUpStore &m_followUps;
    RatingStore &m_ratings;
};

} // namespace evenkeel
