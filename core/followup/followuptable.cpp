#include "core/followup/followuptable.h"

#include "core/followup/followuprow.h"
#include "core/storage/column.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Columns
    = " id, interaction, kind, text, customer, channel, due_local, due_zone, due_at, needs_time,"
      " every_days, snoozed_until, state, closed_at, note, handed_to, handover_accepted, attempts,"
      " renegotiations, created_at, deleted_at, customer_window FROM follow_up ";

constexpr const char *Touching
    = "WHERE latest_due >= :begin AND earliest_due < :end AND kind = 'promise'"
      " AND deleted_at IS NULL";

constexpr const char *InOrder = " ORDER BY needs_time DESC, due_at, id";

QByteArray selecting(const char *condition)
{
    return QByteArray("SELECT").append(Columns).append(condition);
}

void readEnding(const Statement &row, FollowUp &followUp)
{
    followUp.state = followUpStateFromId(row.text(12)).value_or(FollowUpState::Open);
    followUp.closed = row.optionalInstant(13);
    followUp.note = row.text(14);
    followUp.handedTo = row.text(15);
    followUp.handoverAccepted = row.boolean(16);
    followUp.attempts = followuprow::attemptsFrom(row.utf8(17));
    followUp.renegotiations = followuprow::renegotiationsFrom(row.utf8(18));
    followUp.created = row.instant(19);
    followUp.deleted = row.optionalInstant(20);
    followUp.customerWindow = DaySpan::fromText(row.text(21));
}

FollowUp read(const Statement &row)
{
    FollowUp followUp;
    followUp.id = FollowUpId(row.integer(0));
    if (const auto owner = row.optionalInteger(1))
        followUp.interaction = InteractionId(*owner);
    followUp.kind = followUpKindFromId(row.text(2)).value_or(FollowUpKind::Promise);
    followUp.text = row.text(3);
    followUp.customer = row.text(4);
    followUp.channel = channelFromId(row.text(5));
    followUp.due = LocalTime::fromIso(row.text(6), row.utf8(7));
    followUp.dueAt = row.optionalInstant(8);
    followUp.needsTime = row.boolean(9);
    followUp.everyDays = static_cast<int>(row.integer(10));
    followUp.snoozedUntil = row.optionalInstant(11);
    readEnding(row, followUp);
    return followUp;
}

/// Makes follow-ups of the rows of judged().
class JudgedReader
{
public:
    FollowUp read(const Statement &row)
    {
        FollowUp followUp;
        followUp.id = FollowUpId(row.integer(0));
        followUp.kind = FollowUpKind::Promise;
        followUp.text = row.text(1);
        followUp.due = LocalTime::fromIso(row.text(2), m_zone.of(row));
        followUp.dueAt = row.optionalInstant(4);
        followUp.needsTime = row.boolean(5);
        followUp.state = m_state.of(row);
        followUp.closed = row.optionalInstant(7);
        if (row.bytes(8) != "[]")
            followUp.renegotiations = followuprow::renegotiationsFrom(row.utf8(8));
        return followUp;
    }

private:
    Column<QByteArray> m_zone{3, [](const QString &id) { return id.toUtf8(); }};
    Column<FollowUpState> m_state{
        6, [](const QString &id) { return followUpStateFromId(id).value_or(FollowUpState::Open); }};
};

/// A day on both sides: a promise for a whole day is due at the first instant after it.
void bindTouching(Statement &row, Instant begin, Instant end)
{
    row.bind(":begin", begin - std::chrono::days(1));
    row.bind(":end", end + std::chrono::days(2));
}

void bindWhat(Statement &row, const FollowUp &followUp)
{
    const auto owner = followUp.interaction;
    const auto channel = followUp.channel;
    row.bind(":interaction", owner ? std::optional(owner->value()) : std::nullopt);
    row.bind(":kind", idOf(followUp.kind));
    row.bind(":text", followUp.text);
    row.bind(":customer", followUp.customer);
    row.bind(":channel", channel ? std::optional(idOf(*channel)) : std::nullopt);
    const auto window = followUp.customerWindow;
    row.bind(":window", window ? std::optional(window->toText()) : std::nullopt);
    row.bind(":every_days", followUp.everyDays);
    row.bind(":created", followUp.created);
    row.bind(":deleted", followUp.deleted);
}

void bindWhen(Statement &row, const FollowUp &followUp)
{
    const auto due = followUp.due;
    const auto span = followuprow::dueSpan(followUp);
    row.bind(":due_local", due ? std::optional(due->toIso()) : std::nullopt);
    row.bind(":due_zone", due ? std::optional(QString::fromLatin1(due->zone)) : std::nullopt);
    row.bind(":due_at", followUp.dueAt);
    row.bind(":needs_time", followUp.needsTime);
    row.bind(":snoozed_until", followUp.snoozedUntil);
    row.bind(":earliest_due", span ? std::optional(span->first) : std::nullopt);
    row.bind(":latest_due", span ? std::optional(span->second) : std::nullopt);
}

void bindEnding(Statement &row, const FollowUp &followUp)
{
    row.bind(":state", idOf(followUp.state));
    row.bind(":closed", followUp.closed);
    row.bind(":note", followUp.note);
    row.bind(":handed_to", followUp.handedTo);
    row.bind(":handover_accepted", followUp.handoverAccepted);
    row.bind(":attempts", followuprow::attemptsText(followUp.attempts));
    row.bind(":renegotiations", followuprow::renegotiationsText(followUp.renegotiations));
}

void bindAll(Statement &row, const FollowUp &followUp)
{
    bindWhat(row, followUp);
    bindWhen(row, followUp);
    bindEnding(row, followUp);
}

} // namespace

FollowUpTable::FollowUpTable(Database &database) : m_database(database) { }

Result<FollowUpId> FollowUpTable::insert(const FollowUp &followUp)
{
    auto row = m_database.prepare(
        "INSERT INTO follow_up (interaction, kind, text, customer, channel, due_local, due_zone,"
        " due_at, needs_time, every_days, snoozed_until, state, closed_at, note, handed_to,"
        " handover_accepted, attempts, renegotiations, earliest_due, latest_due, created_at,"
        " deleted_at, customer_window)"
        " VALUES (:interaction, :kind, :text, :customer, :channel, :due_local, :due_zone,"
        " :due_at, :needs_time, :every_days, :snoozed_until, :state, :closed, :note, :handed_to,"
        " :handover_accepted, :attempts, :renegotiations, :earliest_due, :latest_due, :created,"
        " :deleted, :window)");
    if (!row)
        return tl::unexpected(row.error());
    bindAll(*row, followUp);
    EVENKEEL_TRY(row->run());
    return FollowUpId(m_database.lastInsertId());
}

Result<> FollowUpTable::update(const FollowUp &followUp)
{
    auto row = m_database.prepare(
        "UPDATE follow_up SET interaction = :interaction, kind = :kind, text = :text,"
        " customer = :customer, channel = :channel, due_local = :due_local, due_zone = :due_zone,"
        " due_at = :due_at, needs_time = :needs_time, every_days = :every_days,"
        " snoozed_until = :snoozed_until, state = :state, closed_at = :closed, note = :note,"
        " handed_to = :handed_to, handover_accepted = :handover_accepted, attempts = :attempts,"
        " renegotiations = :renegotiations, earliest_due = :earliest_due,"
        " latest_due = :latest_due, created_at = :created, deleted_at = :deleted,"
        " customer_window = :window WHERE id = :id");
    if (!row)
        return tl::unexpected(row.error());
    bindAll(*row, followUp);
    row->bind(":id", followUp.id.value());
    return row->run();
}

Result<> FollowUpTable::markDeletedAlong(FollowUpId id, bool along)
{
    auto row = m_database.prepare("UPDATE follow_up SET deleted_along = :along WHERE id = :id");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":along", along);
    row->bind(":id", id.value());
    return row->run();
}

Result<FollowUp> FollowUpTable::find(FollowUpId id)
{
    auto row = m_database.prepare(selecting("WHERE id = :id"));
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":id", id.value());
    const Result<QList<FollowUp>> found = rows(std::move(row));
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? failure(Fault::NotFound) : Result<FollowUp>(found->first());
}

Result<QList<FollowUp>> FollowUpTable::ofInteraction(InteractionId interaction)
{
    auto row = m_database.prepare(
        selecting("WHERE interaction = :interaction AND (deleted_at IS NULL OR deleted_along = 1)"
                  " ORDER BY id"));
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":interaction", interaction.value());
    return rows(std::move(row));
}

Result<QList<FollowUp>> FollowUpTable::deletedAlong(InteractionId interaction)
{
    auto row = m_database.prepare(selecting(
        "WHERE interaction = :interaction AND deleted_at IS NOT NULL AND deleted_along = 1"
        " ORDER BY id"));
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":interaction", interaction.value());
    return rows(std::move(row));
}

Result<QList<FollowUp>> FollowUpTable::open()
{
    return rows(m_database.prepare(
        selecting("WHERE state = 'open' AND deleted_at IS NULL").append(InOrder)));
}

Result<QList<FollowUp>>
FollowUpTable::listed(std::optional<FollowUpState> state, std::optional<Instant> before)
{
    QByteArray sql = selecting("WHERE deleted_at IS NULL");
    if (state)
        sql.append(" AND state = :state");
    if (before)
        sql.append(" AND due_at < :before");
    auto row = m_database.prepare(sql.append(InOrder));
    if (!row)
        return tl::unexpected(row.error());
    if (state)
        row->bind(":state", idOf(*state));
    if (before)
        row->bind(":before", *before);
    return rows(std::move(row));
}

Result<QList<FollowUp>> FollowUpTable::closedBetween(Instant begin, Instant end)
{
    auto row = m_database.prepare(
        selecting("WHERE closed_at >= :begin AND closed_at < :end AND deleted_at IS NULL"
                  " ORDER BY closed_at DESC, id DESC"));
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":begin", begin);
    row->bind(":end", end);
    return rows(std::move(row));
}

Result<QList<FollowUp>> FollowUpTable::touching(Instant begin, Instant end)
{
    auto row = m_database.prepare(selecting(Touching) + " ORDER BY due_at, id");
    if (!row)
        return tl::unexpected(row.error());
    bindTouching(*row, begin, end);
    return rows(std::move(row));
}

Result<QList<FollowUp>> FollowUpTable::judged(Instant begin, Instant end)
{
    auto row = m_database.prepare(
        QByteArray("SELECT id, CASE state WHEN 'kept' THEN '' ELSE text END, due_local, due_zone,"
                   " due_at, needs_time, state, closed_at, renegotiations"
                   " FROM follow_up INDEXED BY follow_up_judged ")
            .append(Touching));
    if (!row)
        return tl::unexpected(row.error());
    bindTouching(*row, begin, end);
    JudgedReader judged;
    return readAll(*row, [&judged](const Statement &one) { return judged.read(one); });
}

Result<QList<FollowUp>> FollowUpTable::all()
{
    return rows(m_database.prepare(selecting("ORDER BY id")));
}

Result<QList<FollowUp>> FollowUpTable::loose()
{
    return rows(m_database.prepare(selecting("WHERE interaction IS NULL")));
}

Result<QList<FollowUp>> FollowUpTable::looseMadeBetween(Instant begin, Instant end)
{
    auto row = m_database.prepare(
        selecting("WHERE interaction IS NULL AND deleted_at IS NULL"
                  " AND created_at >= :begin AND created_at < :end ORDER BY created_at, id"));
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":begin", begin);
    row->bind(":end", end);
    return rows(std::move(row));
}

Result<std::optional<QString>> FollowUpTable::outcomeOf(InteractionId interaction)
{
    auto row = m_database.prepare(
        "SELECT outcome FROM interaction WHERE id = :id AND deleted_at IS NULL");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":id", interaction.value());
    const Result<bool> found = row->step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(row->text(0)) : std::nullopt;
}

Result<QList<FollowUp>> FollowUpTable::rows(Result<Statement> statement)
{
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, read);
}

} // namespace evenkeel
