#include "core/report/handover.h"

#include "core/followup/followuptable.h"
#include "core/interaction/interactiontable.h"
#include "core/report/cardmask.h"
#include "core/storage/database.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

std::optional<HandoverOrigin> originOf(const HandoverSource &source, bool details)
{
    if (!source.interaction)
        return std::nullopt;
    Interaction interaction = *source.interaction;
    CardMask().apply(interaction);
    return HandoverOrigin{
        .occurred = interaction.occurred,
        .channel = interaction.channel,
        .category = interaction.category,
        .summary = interaction.summary,
        .details = details ? interaction.details : QString()};
}

HandoverItem itemOf(const HandoverSource &source, bool details)
{
    HandoverItem item{.followUp = source.followUp, .origin = originOf(source, details)};
    FollowUp &followUp = item.followUp;
    if (followUp.customer.isEmpty() && source.interaction)
        followUp.customer = source.interaction->customer;
    followUp.interaction.reset();
    followUp.snoozedUntil.reset();
    followUp.note.clear();
    CardMask().apply(followUp);
    return item;
}

Result<> checkHandedOver(const FollowUp &followUp, const QString &to)
{
    if (followUp.deleted)
        return failure(Fault::NotFound);
    if (followUp.state != FollowUpState::HandedOver)
        return failure(Fault::WrongState, u"not handed over"_s);
    if (followUp.handedTo.compare(to, Qt::CaseInsensitive) != 0)
        return failure(Fault::InvalidInput, u"to"_s);
    return {};
}

/// What needs a time, the most uncertain, stands first.
Instant rank(const HandoverItem &item)
{
    const FollowUp &followUp = item.followUp;
    return followUp.needsTime ? Instant::min() : followUp.dueAt.value_or(Instant::min());
}

} // namespace

Result<Handover> handoverOf(const QList<HandoverSource> &sources, bool details, const Moment &made)
{
    if (sources.isEmpty())
        return failure(Fault::NotFound);
    Handover handover{.to = sources.first().followUp.handedTo, .made = made, .items = {}};
    for (const HandoverSource &source : sources) {
        EVENKEEL_TRY(checkHandedOver(source.followUp, handover.to));
        handover.items.append(itemOf(source, details));
    }
    std::ranges::stable_sort(handover.items, {}, rank);
    FollowUp name{.handedTo = handover.to};
    CardMask().apply(name);
    handover.to = name.handedTo;
    return handover;
}

Result<HandoverSource> handoverSource(Database &reader, FollowUpId id)
{
    const auto followUp = FollowUpTable(reader).find(id);
    if (!followUp)
        return tl::unexpected(followUp.error());
    HandoverSource source{.followUp = *followUp};
    if (!followUp->interaction)
        return source;
    const auto interaction = InteractionTable(reader).find(*followUp->interaction);
    if (!interaction)
        return tl::unexpected(interaction.error());
    if (*interaction && !(*interaction)->deleted)
        source.interaction = **interaction;
    return source;
}

Result<Handover> readHandover(Database &reader, const HandoverRequest &request, const Clock &clock)
{
    reader.allowOnly({InteractionTable::Name, FollowUpTable::Name});
    QList<HandoverSource> sources;
    for (const FollowUpId id : request.followUps) {
        const auto source = handoverSource(reader, id);
        if (!source)
            return tl::unexpected(source.error());
        sources.append(*source);
    }
    return handoverOf(sources, request.details, clock.moment());
}

ExportDocument handoverDocument(const Handover &handover)
{
    ExportDocument document;
    document.made = handover.made;
    document.isHandover = true;
    for (const HandoverItem &item : handover.items)
        document.loose.append(item.followUp);
    return document;
}

} // namespace evenkeel
