#include "core/stress/ratingtable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QJsonObject>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

template<class SomeId>
std::optional<SomeId> optionalId(const std::optional<qint64> &value)
{
    return value ? std::optional(SomeId(*value)) : std::nullopt;
}

template<class SomeId>
std::optional<qint64> numberOf(const std::optional<SomeId> &id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

std::optional<qint64> optionalInteger(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

StressLevel levelFrom(qint64 value)
{
    return StressLevel::from(value).value_or(*StressLevel::from(StressLevel::Lowest));
}

} // namespace

RatingTable::RatingTable(Database &database) : m_database(database) { }

QByteArray RatingTable::columns()
{
    return "r.id, r.value, r.given_at, r.zone, r.context, r.interaction, r.breather";
}

Rating RatingTable::read(const Statement &row, int first)
{
    return Rating{
        .id = RatingId(row.integer(first)),
        .value = levelFrom(row.integer(first + 1)),
        .given = {.at = row.instant(first + 2), .zone = row.utf8(first + 3)},
        .context = ratingContextFromId(row.text(first + 4)).value_or(RatingContext::CheckIn),
        .interaction = optionalId<InteractionId>(row.optionalInteger(first + 5)),
        .breather = optionalId<Id<BreatherTag>>(row.optionalInteger(first + 6)),
    };
}

Rating RatingTable::fromImage(const QJsonObject &image)
{
    const QString context = image.value("context"_L1).toString();
    return Rating{
        .id = RatingId(image.value("id"_L1).toInteger()),
        .value = levelFrom(image.value("value"_L1).toInteger()),
        .given
        = {.at = instantFromMs(image.value("given_at"_L1).toInteger()),
           .zone = image.value("zone"_L1).toString().toUtf8()},
        .context = ratingContextFromId(context).value_or(RatingContext::CheckIn),
        .interaction = optionalId<InteractionId>(optionalInteger(image.value("interaction"_L1))),
        .breather = optionalId<Id<BreatherTag>>(optionalInteger(image.value("breather"_L1))),
    };
}

Result<RatingId> RatingTable::insert(const Rating &rating)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO rating (value, scale, wording, given_at, zone, utc_offset, context,"
        " interaction, breather) VALUES (:value, :scale, :wording, :given_at, :zone, :utc_offset,"
        " :context, :interaction, :breather)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":value", rating.value.value());
    statement->bind(":scale", Scale);
    statement->bind(":wording", Wording);
    statement->bind(":given_at", rating.given.at);
    statement->bind(":zone", rating.given.zone);
    statement->bind(":utc_offset", rating.given.local().offsetFromUtc());
    statement->bind(":context", idOf(rating.context));
    statement->bind(":interaction", numberOf(rating.interaction));
    statement->bind(":breather", numberOf(rating.breather));
    EVENKEEL_TRY(statement->run());
    return RatingId(m_database.lastInsertId());
}

Result<> RatingTable::setValue(RatingId id, StressLevel value)
{
    Result<Statement> statement
        = m_database.prepare("UPDATE rating SET value = :value WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":value", value.value());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<> RatingTable::remove(RatingId id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM rating WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<std::optional<Rating>> RatingTable::find(RatingId id) const
{
    Result<Statement> statement
        = m_database.prepare("SELECT " + columns() + " FROM rating r WHERE r.id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readFirst(*statement, [](const Statement &row) { return read(row); });
}

Result<std::optional<Rating>> RatingTable::ofInteraction(InteractionId interaction) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT " + columns()
        + " FROM rating r WHERE r.interaction = :id AND r.context = 'after-interaction'");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", interaction.value());
    return readFirst(*statement, [](const Statement &row) { return read(row); });
}

Result<std::optional<Rating>> RatingTable::latest() const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT " + columns() + " FROM rating r ORDER BY r.given_at DESC, r.id DESC LIMIT 1");
    if (!statement)
        return tl::unexpected(statement.error());
    return readFirst(*statement, [](const Statement &row) { return read(row); });
}

Result<QList<Rating>> RatingTable::between(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT " + columns()
        + " FROM rating r WHERE r.given_at >= :begin AND r.given_at < :end"
          " ORDER BY r.given_at, r.id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", begin);
    statement->bind(":end", end);
    return readAll(*statement, [](const Statement &row) { return read(row); });
}

} // namespace evenkeel
