#include "core/stress/ratingstore.h"

#include "core/stress/ratingtable.h"

#include <QJsonObject>

namespace evenkeel {

namespace {

std::optional<qint64> ownerOf(const Rating &rating)
{
    return rating.interaction ? std::optional(rating.interaction->value()) : std::nullopt;
}

} // namespace

RatingStore::RatingStore(ChangeLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&log, &ChangeLog::committed, this, &RatingStore::tell);
}

void RatingStore::tell(const QList<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        if (change.table != RatingTable::Name)
            continue;
        const RatingId id(change.id);
        switch (change.kind) {
        case RowChange::Kind::Added: emit added(id); break;
        case RowChange::Kind::Changed: emit changed(id); break;
        case RowChange::Kind::Removed: emit removed(id); break;
        }
    }
}

Result<RatingId> RatingStore::add(ChangeSet &changes, const Rating &rating)
{
    auto id = RatingTable(changes.database()).insert(rating);
    if (id)
        changes.inserted(RatingTable::Name, id->value(), ownerOf(rating));
    return id;
}

Result<> RatingStore::rateInteraction(
    ChangeSet &changes, InteractionId interaction, std::optional<StressLevel> value)
{
    RatingTable table(changes.database());
    const auto present = table.ofInteraction(interaction);
    if (!present)
        return tl::unexpected(present.error());
    if (!present->has_value() && !value)
        return {};
    if (!present->has_value()) {
        const Rating rating{
            .id = {},
            .value = *value,
            .given = changes.moment(),
            .context = RatingContext::AfterInteraction,
            .interaction = interaction,
            .breather = {}};
        return add(changes, rating).map([](RatingId) {});
    }
    const RatingId id = (*present)->id;
    if (!value)
        return remove(changes, id);
    EVENKEEL_TRY(changes.touch(RatingTable::Name, id.value(), interaction.value()));
    return table.setValue(id, *value);
}

Result<> RatingStore::remove(ChangeSet &changes, RatingId id)
{
    const Result<Rating> rating = find(id);
    if (!rating)
        return tl::unexpected(rating.error());
    EVENKEEL_TRY(changes.touch(RatingTable::Name, id.value(), ownerOf(*rating)));
    return RatingTable(changes.database()).remove(id);
}

Result<Rating> RatingStore::find(RatingId id) const
{
    const auto found = RatingTable(m_log.database()).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    return **found;
}

Result<std::optional<Rating>> RatingStore::ofInteraction(InteractionId interaction) const
{
    return RatingTable(m_log.database()).ofInteraction(interaction);
}

Result<std::optional<Rating>> RatingStore::latest() const
{
    return RatingTable(m_log.database()).latest();
}

Result<QList<Rating>> RatingStore::between(Instant begin, Instant end) const
{
    return RatingTable(m_log.database()).between(begin, end);
}

Rating RatingStore::fromImage(const QJsonObject &image)
{
    return RatingTable::fromImage(image);
}

} // namespace evenkeel
