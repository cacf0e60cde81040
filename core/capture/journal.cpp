#include "core/capture/journal.h"

#include "core/base/textlimit.h"
#include "core/interaction/lists.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Faults: OutOfRange, with the field as its detail.
Result<> checkLengths(const Interaction &interaction)
{
    const std::initializer_list<std::pair<QLatin1StringView, QStringList>> fields{
        {"summary"_L1, {interaction.summary}},    {"details"_L1, {interaction.details}},
        {"category"_L1, {interaction.category}},  {"tags"_L1, interaction.tags},
        {"customer"_L1, {interaction.customer}},  {"actions"_L1, interaction.actions},
        {"next_step"_L1, {interaction.nextStep}},
    };
    for (const auto &[name, texts] : fields) {
        if (std::ranges::any_of(texts, isTooLong))
            return failure(Fault::OutOfRange, name);
    }
    return {};
}

FollowUp promiseOf(const Draft &draft, const PromiseDraft &promise, InteractionId interaction)
{
    const bool settled = promise.due && !promise.needsTime;
    return {
        .interaction = interaction,
        .kind = FollowUpKind::Promise,
        .text = promise.text,
        .customer = draft.interaction.customer,
        .channel = draft.interaction.channel,
        .due = settled ? promise.due : std::nullopt,
        .needsTime = !settled,
    };
}

} // namespace

Journal::Journal(
    ChangeLog &log, InteractionStore &interactions, FollowUpStore &followUps, RatingStore &ratings)
    : m_log(log), m_interactions(interactions), m_followUps(followUps), m_ratings(ratings)
{
}

Result<Journal::Logged> Journal::log(const Draft &draft, const Also &also)
{
    auto changes = m_log.begin(QLatin1StringView("log"));
    if (!changes)
        return tl::unexpected(changes.error());
    auto logged = add(*changes, draft);
    if (!logged)
        return logged;
    if (also)
        EVENKEEL_TRY(also(*changes));
    EVENKEEL_TRY(changes->commit());
    return logged;
}

Result<Journal::Logged> Journal::add(ChangeSet &changes, const Draft &draft)
{
    EVENKEEL_TRY(checkLengths(draft.interaction));
    const auto interaction = m_interactions.add(changes, draft.interaction);
    if (!interaction)
        return tl::unexpected(interaction.error());

    Logged logged{.interaction = *interaction, .promises = {}};
    for (const PromiseDraft &promise : draft.promises) {
        const auto id = m_followUps.add(changes, promiseOf(draft, promise, *interaction));
        if (!id)
            return tl::unexpected(id.error());
        logged.promises.append(*id);
    }
    if (draft.stress)
        EVENKEEL_TRY(m_ratings.rateInteraction(changes, *interaction, draft.stress));
    return logged;
}

Result<bool> Journal::isNewlyResolved(const Interaction &interaction) const
{
    if (interaction.outcome != lists::Resolved)
        return false;
    return m_interactions.find(interaction.id).map([](const Interaction &before) {
        return before.outcome != lists::Resolved;
    });
}

Result<> Journal::edit(
    const Interaction &interaction, const std::optional<StressLevel> &stress, const Also &also)
{
    EVENKEEL_TRY(checkLengths(interaction));
    auto changes = m_log.begin(QLatin1StringView("edit"));
    if (!changes)
        return tl::unexpected(changes.error());
    const Result<bool> resolves = isNewlyResolved(interaction);
    if (!resolves)
        return tl::unexpected(resolves.error());
    EVENKEEL_TRY(m_interactions.update(*changes, interaction));
    EVENKEEL_TRY(m_ratings.rateInteraction(*changes, interaction.id, stress));
    if (also)
        EVENKEEL_TRY(also(*changes));
    if (*resolves)
        EVENKEEL_TRY(m_followUps.endUpdates(*changes, interaction.id));
    return changes->commit();
}

Result<> Journal::remove(InteractionId id)
{
    auto changes = m_log.begin(QLatin1StringView("delete"));
    if (!changes)
        return tl::unexpected(changes.error());
    EVENKEEL_TRY(m_interactions.remove(*changes, id));
    EVENKEEL_TRY(m_followUps.removeOf(*changes, id));
    return changes->commit();
}

Result<> Journal::restore(InteractionId id)
{
    auto changes = m_log.begin(QLatin1StringView("restore"));
    if (!changes)
        return tl::unexpected(changes.error());
    EVENKEEL_TRY(m_interactions.restore(*changes, id));
    EVENKEEL_TRY(m_followUps.restoreOf(*changes, id));
    return changes->commit();
}

Result<RatingId> Journal::rate(StressLevel value, RatingContext context)
{
    auto changes = m_log.begin(QLatin1StringView("stress"));
    if (!changes)
        return tl::unexpected(changes.error());
    const auto id = m_ratings.add(
        *changes, Rating{.value = value, .given = changes->moment(), .context = context});
    if (!id)
        return tl::unexpected(id.error());
    EVENKEEL_TRY(changes->commit());
    return *id;
}

} // namespace evenkeel
