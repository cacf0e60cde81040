#include "core/interaction/interactionstore.h"

#include "core/interaction/interactionmask.h"
#include "core/interaction/interactiontable.h"

#include <QJsonObject>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

Result<> checkText(const Interaction &interaction)
{
    if (interaction.summary.trimmed().isEmpty() && interaction.details.trimmed().isEmpty())
        return failure(Fault::InvalidInput, u"summary"_s);
    return {};
}

/// Keeps the row as it is now, which must exist.
Result<Interaction> touched(ChangeSet &changes, InteractionId id)
{
    const auto found = InteractionTable(changes.database()).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    EVENKEEL_TRY(changes.touch(InteractionTable::Name, id.value(), id.value()));
    return **found;
}

} // namespace

InteractionStore::InteractionStore(ChangeLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&log, &ChangeLog::committed, this, &InteractionStore::tell);
}

void InteractionStore::tell(const QList<RowChange> &changes)
{
    bool any = false;
    for (const RowChange &change : changes) {
        if (change.table != InteractionTable::Name)
            continue;
        any = true;
        const InteractionId id(change.id);
        switch (change.kind) {
        case RowChange::Kind::Added: emit added(id); break;
        case RowChange::Kind::Changed: emit changed(id); break;
        case RowChange::Kind::Removed: emit removed(id); break;
        }
    }
    if (any)
        emit settled();
}

Result<InteractionId> InteractionStore::add(ChangeSet &changes, const Interaction &interaction)
{
    EVENKEEL_TRY(checkText(interaction));
    Interaction stored = interaction;
    stored.id = InteractionId();
    maskCards(stored);
    if (stored.created == Instant())
        stored.created = changes.moment().at;
    if (stored.updated == Instant())
        stored.updated = changes.moment().at;
    auto id = InteractionTable(changes.database()).insert(stored);
    if (id)
        changes.inserted(InteractionTable::Name, id->value(), id->value());
    return id;
}

Result<> InteractionStore::update(ChangeSet &changes, const Interaction &interaction)
{
    EVENKEEL_TRY(checkText(interaction));
    EVENKEEL_TRY(touched(changes, interaction.id));
    Interaction stored = interaction;
    maskCards(stored);
    stored.updated = changes.moment().at;
    return InteractionTable(changes.database()).update(stored);
}

Result<> InteractionStore::remove(ChangeSet &changes, InteractionId id)
{
    const Result<Interaction> before = touched(changes, id);
    if (!before)
        return tl::unexpected(before.error());
    if (before->deleted)
        return failure(Fault::WrongState, u"in the bin already"_s);
    return InteractionTable(changes.database()).setDeleted(id, changes.moment().at);
}

Result<> InteractionStore::restore(ChangeSet &changes, InteractionId id)
{
    const Result<Interaction> before = touched(changes, id);
    if (!before)
        return tl::unexpected(before.error());
    if (!before->deleted)
        return failure(Fault::WrongState, u"not in the bin"_s);
    return InteractionTable(changes.database()).setDeleted(id, std::nullopt);
}

Result<Interaction> InteractionStore::find(InteractionId id) const
{
    const auto found = InteractionTable(m_log.database()).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    return **found;
}

Result<QStringList> InteractionStore::categories(int limit) const
{
    Result<QStringList> used = InteractionTable(m_log.database()).categories(limit);
    if (!used)
        return used;
    *used += lists::categories();
    used->removeDuplicates();
    return used->mid(0, limit);
}

Result<qint64> InteractionStore::count() const
{
    return InteractionTable(m_log.database()).count();
}

Interaction InteractionStore::fromImage(const QJsonObject &image)
{
    return InteractionTable::fromImage(image);
}

} // namespace evenkeel
