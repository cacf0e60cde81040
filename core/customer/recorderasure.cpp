#include "core/customer/recorderasure.h"

#include "core/storage/changetable.h"
#include "core/storage/database.h"
#include "core/storage/erasuremark.h"
#include "core/storage/rowimages.h"
#include "core/storage/transaction.h"

namespace evenkeel {

namespace {

constexpr char InteractionRows[] = "interaction";
constexpr char FollowUpRows[] = "follow_up";

Result<> eraseRows(Database &database, const QByteArray &table, const QList<qint64> &ids)
{
    RowImages rows(database);
    ChangeTable changes(database);
    for (const qint64 id : ids) {
        EVENKEEL_TRY(rows.write(table, id, std::nullopt));
        EVENKEEL_TRY(changes.forget(table, id));
    }
    return {};
}

/// What the history holds of records that are gone goes with all that belonged to them; of those
/// that have another reference by now only the changes that name this one.
Result<> eraseHistory(Database &database, const QList<CustomerTraces::Image> &images)
{
    CustomerTable table(database);
    ChangeTable changes(database);
    for (const CustomerTraces::Image &image : images) {
        const auto isThere = table.exists(image.table, image.id);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            EVENKEEL_TRY(table.dropImage(image));
        else
            EVENKEEL_TRY(changes.forget(image.table, image.id));
    }
    return {};
}

QList<RowChange> removals(const QString &table, const QList<qint64> &ids)
{
    QList<RowChange> changes;
    for (const qint64 id : ids)
        changes.append(
            {.kind = RowChange::Kind::Removed, .table = table, .id = id, .owner = std::nullopt});
    return changes;
}

} // namespace

Result<ErasedRecords> eraseRecords(Database &database, const CustomerReference &reference)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    CustomerTable table(database);
    const auto traces = table.traces(reference);
    if (!traces)
        return tl::unexpected(traces.error());
    EVENKEEL_TRY(eraseRows(database, FollowUpRows, traces->followUps));
    EVENKEEL_TRY(eraseRows(database, InteractionRows, traces->interactions));
    EVENKEEL_TRY(eraseHistory(database, traces->images));
    for (const QString &form : traces->drafts)
        EVENKEEL_TRY(table.dropDraft(form));
    EVENKEEL_TRY(ErasureMark(database).note());
    EVENKEEL_TRY(transaction->commit());
    return ErasedRecords{
        .interactions = static_cast<int>(traces->interactions.size()),
        .followUps = static_cast<int>(traces->followUps.size()),
        .changes = static_cast<int>(traces->images.size()),
        .drafts = static_cast<int>(traces->drafts.size()),
        .rows = removals(QString::fromLatin1(FollowUpRows), traces->followUps)
            + removals(QString::fromLatin1(InteractionRows), traces->interactions)};
}

} // namespace evenkeel
