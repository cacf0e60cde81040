#include "core/breather/breatherstore.h"

#include "core/base/accountnumbers.h"
#include "core/breather/breathertable.h"

namespace evenkeel {

BreatherStore::BreatherStore(ChangeLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&log, &ChangeLog::committed, this, &BreatherStore::tell);
}

void BreatherStore::tell(const QList<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        if (change.table != BreatherTable::Name)
            continue;
        const BreatherId id(change.id);
        switch (change.kind) {
        case RowChange::Kind::Added: emit added(id); break;
        case RowChange::Kind::Changed: emit changed(id); break;
        case RowChange::Kind::Removed: emit removed(id); break;
        }
    }
}

Result<BreatherId> BreatherStore::add(ChangeSet &changes, const Breather &breather)
{
    Breather stored = breather;
    stored.note = accountnumbers::withCardsMasked(stored.note);
    auto id = BreatherTable(changes.database()).insert(stored);
    if (id)
        changes.inserted(BreatherTable::Name, id->value());
    return id;
}

Result<> BreatherStore::remove(ChangeSet &changes, BreatherId id)
{
    EVENKEEL_TRY(find(id));
    EVENKEEL_TRY(changes.touch(BreatherTable::Name, id.value()));
    return BreatherTable(changes.database()).remove(id);
}

Result<Breather> BreatherStore::find(BreatherId id) const
{
    const auto found = BreatherTable(m_log.database()).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    return **found;
}

Result<QList<Breather>> BreatherStore::between(Instant begin, Instant end) const
{
    return BreatherTable(m_log.database()).between(begin, end);
}

Result<QList<Breather>> BreatherStore::latest(int limit) const
{
    return BreatherTable(m_log.database()).latest(limit);
}

} // namespace evenkeel
