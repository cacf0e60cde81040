#include "core/storage/changelog.h"

#include "core/storage/bin.h"
#include "core/storage/changesetprivate.h"
#include "core/storage/database.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days BinKeeps{30};

/// From what was done to what takes it back: the other way round, last row first.
void turnRound(QList<ChangeTable::Row> &rows)
{
    std::ranges::reverse(rows);
    for (ChangeTable::Row &row : rows)
        std::swap(row.before, row.after);
}

} // namespace

ChangeLog::ChangeLog(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

ChangeLog::~ChangeLog() = default;

Result<ChangeSet> ChangeLog::begin(QLatin1StringView action)
{
    return open(action, true);
}

Result<ChangeSet> ChangeLog::beginUnrecorded()
{
    return open(QLatin1StringView(), false);
}

Result<ChangeSet> ChangeLog::open(QLatin1StringView action, bool recorded)
{
    using Recording = ChangeSet::Private::Recording;
    if (m_open)
        return failure(Fault::WrongState, u"a change set is open already"_s);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return ChangeSet(std::make_unique<ChangeSet::Private>(
        *this, m_open, std::move(*transaction), QString(action),
        recorded ? Recording::On : Recording::Off));
}

Result<ChangeLog::Step> ChangeLog::undo()
{
    const auto newest = ChangeTable(m_database).newestDone();
    if (!newest)
        return tl::unexpected(newest.error());
    if (!newest->has_value())
        return failure(Fault::NothingToUndo);
    return replay((*newest)->id, (*newest)->action, Direction::Back);
}

Result<ChangeLog::Step> ChangeLog::redo()
{
    const auto last = ChangeTable(m_database).lastUndone();
    if (!last)
        return tl::unexpected(last.error());
    if (!last->has_value())
        return failure(Fault::NothingToRedo);
    return replay((*last)->id, (*last)->action, Direction::Forth);
}

Result<ChangeLog::Step> ChangeLog::replay(qint64 set, const QString &action, Direction direction)
{
    if (m_open)
        return failure(Fault::WrongState, u"a change set is open already"_s);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());

    ChangeTable table(m_database);
    Result<QList<ChangeTable::Row>> rows = table.rows(set);
    if (!rows)
        return tl::unexpected(rows.error());
    const Step step{
        .table = QString::fromUtf8(rows->value(0).table),
        .id = rows->value(0).id,
        .action = action};

    const bool back = direction == Direction::Back;
    if (back)
        turnRound(*rows);
    RowImages images(m_database);
    for (const ChangeTable::Row &row : std::as_const(*rows))
        EVENKEEL_TRY(images.write(row.table, row.id, row.after));

    using State = ChangeTable::State;
    EVENKEEL_TRY(table.setState(set, back ? State::Undone : State::Done));
    EVENKEEL_TRY(table.add(m_clock.moment(), back ? u"undo"_s : u"redo"_s, State::Kept, *rows));
    EVENKEEL_TRY(transaction->commit());
    emit committed(rowChanges(*rows));
    return step;
}

Result<QString> ChangeLog::nextUndo() const
{
    return ChangeTable(m_database).newestDone().map([](const std::optional<ChangeTable::Set> &set) {
        return set ? set->action : QString();
    });
}

Result<QString> ChangeLog::nextRedo() const
{
    return ChangeTable(m_database).lastUndone().map([](const std::optional<ChangeTable::Set> &set) {
        return set ? set->action : QString();
    });
}

Result<QList<HistoryEntry>> ChangeLog::historyOf(qint64 interaction) const
{
    return ChangeTable(m_database).ofOwner(interaction);
}

Result<QList<HistoryEntry>> ChangeLog::historyOf(QLatin1StringView table, qint64 id) const
{
    return ChangeTable(m_database).ofRow(table, id);
}

Result<> ChangeLog::emptyBin()
{
    if (m_open)
        return failure(Fault::WrongState, u"a change set is open already"_s);
    return Bin(m_database).empty(m_clock.now() - BinKeeps);
}

} // namespace evenkeel
