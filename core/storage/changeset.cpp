#include "core/storage/changeset.h"

#include "core/storage/changesetprivate.h"
#include "core/storage/database.h"

#include <QJsonDocument>

#include <utility>

namespace evenkeel {

namespace {

bool isInBin(const std::optional<QByteArray> &image)
{
    const QJsonObject row = QJsonDocument::fromJson(image.value_or(QByteArray())).object();
    return row.value(QLatin1StringView("deleted_at")).isDouble();
}

RowChange rowChange(const ChangeTable::Row &row)
{
    const bool was = row.before && !isInBin(row.before);
    const bool is = row.after && !isInBin(row.after);
    RowChange::Kind kind = RowChange::Kind::Changed;
    if (was != is)
        kind = is ? RowChange::Kind::Added : RowChange::Kind::Removed;
    return {.kind = kind, .table = QString::fromUtf8(row.table), .id = row.id, .owner = row.owner};
}

} // namespace

QList<RowChange> rowChanges(const QList<ChangeTable::Row> &rows)
{
    QList<RowChange> changes;
    for (const ChangeTable::Row &row : rows)
        changes.append(rowChange(row));
    return changes;
}

ChangeSet::Private::Private(
    ChangeLog &changeLog, bool &isOpen, Transaction started, QString name, Recording how)
    : log(changeLog), open(isOpen), transaction(std::move(started)), at(changeLog.clock().moment()),
      action(std::move(name)), recording(how), images(changeLog.database())
{
    open = true;
}

ChangeSet::Private::~Private()
{
    transaction.rollback();
    open = false;
}

Result<QList<ChangeTable::Row>> ChangeSet::Private::finished()
{
    QList<ChangeTable::Row> changed;
    for (const ChangeTable::Row &kept : std::as_const(rows)) {
        ChangeTable::Row row = kept;
        Result<std::optional<QByteArray>> now = images.read(row.table, row.id);
        if (!now)
            return tl::unexpected(now.error());
        row.after = *now;
        if (row.before != row.after)
            changed.append(row);
    }
    return changed;
}

Result<> ChangeSet::Private::record(const QList<ChangeTable::Row> &changed)
{
    if (changed.isEmpty())
        return {};
    ChangeTable table(log.database());
    EVENKEEL_TRY(table.dropRedo());
    return table.add(at, action, ChangeTable::State::Done, changed);
}

void ChangeSet::Private::addUnrecorded(
    QLatin1StringView table, qint64 id, std::optional<qint64> owner)
{
    int &told = unrecordedOf[table];
    if (told == MostUnrecorded)
        return;
    ++told;
    unrecorded.append({.kind = RowChange::Kind::Added, .table = table, .id = id, .owner = owner});
}

ChangeSet::ChangeSet(std::unique_ptr<Private> inner) : d(std::move(inner)) { }

ChangeSet::ChangeSet(ChangeSet &&) noexcept = default;
ChangeSet &ChangeSet::operator=(ChangeSet &&) noexcept = default;
ChangeSet::~ChangeSet() = default;

const Moment &ChangeSet::moment() const
{
    return d->at;
}

Database &ChangeSet::database() const
{
    return d->log.database();
}

Result<> ChangeSet::touch(QLatin1StringView table, qint64 id, std::optional<qint64> owner)
{
    const std::pair key(QByteArray(table.data(), table.size()), id);
    if (d->recording == Private::Recording::Off || d->known.contains(key))
        return {};
    Result<std::optional<QByteArray>> now = d->images.read(key.first, id);
    if (!now)
        return tl::unexpected(now.error());
    d->known.insert(key);
    d->rows.append({.table = key.first, .id = id, .owner = owner, .before = *now, .after = {}});
    return {};
}

void ChangeSet::inserted(QLatin1StringView table, qint64 id, std::optional<qint64> owner)
{
    if (d->recording == Private::Recording::Off) {
        d->addUnrecorded(table, id, owner);
        return;
    }
    const std::pair key(QByteArray(table.data(), table.size()), id);
    if (d->known.contains(key))
        return;
    d->known.insert(key);
    d->rows.append({.table = key.first, .id = id, .owner = owner, .before = {}, .after = {}});
}

Result<> ChangeSet::commit()
{
    QList<ChangeTable::Row> changed;
    Result<> saved = d->finished()
                         .map([&](const QList<ChangeTable::Row> &rows) { changed = rows; })
                         .and_then([&] { return d->record(changed); })
                         .and_then([&] { return d->transaction.commit(); });
    d->transaction.rollback(); // does nothing where it has ended
    d->open = false;
    if (!saved)
        return saved;
    const QList<RowChange> told = d->unrecorded + rowChanges(changed);
    if (!told.isEmpty())
        emit d->log.committed(told);
    return {};
}

} // namespace evenkeel
