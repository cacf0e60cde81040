#include "core/interaction/interactiontable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 KeysPerMs = 1024;

QByteArray toJson(const QStringList &list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

QStringList listFrom(const QByteArray &json)
{
    if (json == "[]")
        return {};
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

std::optional<Severity> optionalSeverity(const std::optional<qint64> &value)
{
    return value ? severityFrom(*value) : std::nullopt;
}

std::optional<qint64> optionalInteger(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

InteractionTable::InteractionTable(Database &database) : m_database(database) { }

QByteArray InteractionTable::columns()
{
    return "i.id, i.occurred_at, i.zone, i.created_at, i.updated_at, i.deleted_at, i.channel,"
           " i.customer, i.category, i.tags, i.trigger_id, i.severity, i.summary, i.details,"
           " i.actions, i.next_step, i.outcome, i.escalated_to, i.escalation_accepted,"
           " i.techniques";
}

Interaction InteractionTable::read(const Statement &row, int first)
{
    int column = first;
    const auto next = [&column] { return column++; };
    // Designated initialisers are evaluated in this order.
    return Interaction{
        .id = InteractionId(row.integer(next())),
        .occurred = {.at = row.instant(next()), .zone = row.utf8(next())},
        .created = row.instant(next()),
        .updated = row.instant(next()),
        .deleted = row.optionalInstant(next()),
        .channel = channelFromId(row.text(next())).value_or(Channel::Phone),
        .customer = row.text(next()),
        .category = row.text(next()),
        .tags = listFrom(row.utf8(next())),
        .trigger = row.text(next()),
        .severity = optionalSeverity(row.optionalInteger(next())),
        .summary = row.text(next()),
        .details = row.text(next()),
        .actions = listFrom(row.utf8(next())),
        .nextStep = row.text(next()),
        .outcome = row.text(next()),
        .escalatedTo = row.text(next()),
        .escalationAccepted = row.boolean(next()),
        .techniques = listFrom(row.utf8(next())),
    };
}

Interaction InteractionTable::fromImage(const QJsonObject &image)
{
    const auto text = [&image](QLatin1StringView column) { return image.value(column).toString(); };
    const auto at = [&image](QLatin1StringView column) {
        return instantFromMs(image.value(column).toInteger());
    };
    const std::optional<qint64> deleted = optionalInteger(image.value("deleted_at"_L1));
    return Interaction{
        .id = InteractionId(image.value("id"_L1).toInteger()),
        .occurred = {.at = at("occurred_at"_L1), .zone = text("zone"_L1).toUtf8()},
        .created = at("created_at"_L1),
        .updated = at("updated_at"_L1),
        .deleted = deleted ? std::optional(instantFromMs(*deleted)) : std::nullopt,
        .channel = channelFromId(text("channel"_L1)).value_or(Channel::Phone),
        .customer = text("customer"_L1),
        .category = text("category"_L1),
        .tags = listFrom(text("tags"_L1).toUtf8()),
        .trigger = text("trigger_id"_L1),
        .severity = optionalSeverity(optionalInteger(image.value("severity"_L1))),
        .summary = text("summary"_L1),
        .details = text("details"_L1),
        .actions = listFrom(text("actions"_L1).toUtf8()),
        .nextStep = text("next_step"_L1),
        .outcome = text("outcome"_L1),
        .escalatedTo = text("escalated_to"_L1),
        .escalationAccepted = image.value("escalation_accepted"_L1).toInteger() != 0,
        .techniques = listFrom(text("techniques"_L1).toUtf8()),
    };
}

QByteArray InteractionTable::token(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Channel: return "ch" + value.toUtf8().toHex();
    case Facet::Category: return "ca" + value.toUtf8().toHex();
    case Facet::Customer: return "cu" + value.toUtf8().toHex();
    case Facet::Trigger: return "tr" + value.toUtf8().toHex();
    case Facet::Outcome: return "ou" + value.toUtf8().toHex();
    }
    return {};
}

Result<qint64> InteractionTable::freeSortKey(const Interaction &interaction) const
{
    const qint64 lowest = toMs(interaction.occurred.at) * KeysPerMs;
    Result<Statement> statement = m_database.prepare(
        "SELECT (SELECT sort_key FROM interaction WHERE id = :id AND occurred_at = :at),"
        " (SELECT max(sort_key) FROM interaction WHERE sort_key BETWEEN :low AND :high)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", interaction.id.value());
    statement->bind(":at", interaction.occurred.at);
    statement->bind(":low", lowest);
    statement->bind(":high", lowest + KeysPerMs - 1);
    EVENKEEL_TRY(statement->step());
    if (const auto own = statement->optionalInteger(0))
        return *own;
    const qint64 key = statement->optionalInteger(1).value_or(lowest - 1) + 1;
    if (key >= lowest + KeysPerMs)
        return failure(Fault::OutOfRange, u"occurred_at"_s);
    return key;
}

void InteractionTable::bind(Statement &statement, const Interaction &interaction, qint64 sortKey)
{
    statement.bind(":sort_key", sortKey);
    statement.bind(":occurred_at", interaction.occurred.at);
    statement.bind(":zone", interaction.occurred.zone);
    statement.bind(":utc_offset", interaction.occurred.local().offsetFromUtc());
    statement.bind(":updated_at", interaction.updated);
    statement.bind(":channel", idOf(interaction.channel));
    statement.bind(":customer", interaction.customer);
    statement.bind(":category", interaction.category);
    statement.bind(":tags", toJson(interaction.tags));
    statement.bind(":trigger_id", interaction.trigger);
    const auto severity = interaction.severity
        ? std::optional(static_cast<int>(*interaction.severity))
        : std::nullopt;
    statement.bind(":severity", severity);
    statement.bind(":summary", interaction.summary);
    statement.bind(":details", interaction.details);
    statement.bind(":actions", toJson(interaction.actions));
    statement.bind(":next_step", interaction.nextStep);
    statement.bind(":outcome", interaction.outcome);
    statement.bind(":escalated_to", interaction.escalatedTo);
    statement.bind(":escalation_accepted", interaction.escalationAccepted);
    statement.bind(":techniques", toJson(interaction.techniques));
}

Result<InteractionId> InteractionTable::insert(const Interaction &interaction)
{
    const Result<qint64> sortKey = freeSortKey(interaction);
    if (!sortKey)
        return tl::unexpected(sortKey.error());
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO interaction (sort_key, occurred_at, zone, utc_offset, created_at, updated_at,"
        " deleted_at, channel, customer, category, tags, trigger_id, severity, summary, details,"
        " actions, next_step, outcome, escalated_to, escalation_accepted, techniques)"
        " VALUES (:sort_key, :occurred_at, :zone, :utc_offset, :created_at, :updated_at,"
        " :deleted_at, :channel, :customer, :category, :tags, :trigger_id, :severity, :summary,"
        " :details, :actions, :next_step, :outcome, :escalated_to, :escalation_accepted,"
        " :techniques)");
    if (!statement)
        return tl::unexpected(statement.error());
    bind(*statement, interaction, *sortKey);
    statement->bind(":created_at", interaction.created);
    statement->bind(":deleted_at", interaction.deleted);
    EVENKEEL_TRY(statement->run());
    return InteractionId(m_database.lastInsertId());
}

Result<> InteractionTable::update(const Interaction &interaction)
{
    const Result<qint64> sortKey = freeSortKey(interaction);
    if (!sortKey)
        return tl::unexpected(sortKey.error());
    Result<Statement> statement = m_database.prepare(
        "UPDATE interaction SET sort_key = :sort_key, occurred_at = :occurred_at, zone = :zone,"
        " utc_offset = :utc_offset, updated_at = :updated_at, channel = :channel,"
        " customer = :customer, category = :category, tags = :tags, trigger_id = :trigger_id,"
        " severity = :severity, summary = :summary, details = :details, actions = :actions,"
        " next_step = :next_step, outcome = :outcome, escalated_to = :escalated_to,"
        " escalation_accepted = :escalation_accepted, techniques = :techniques WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    bind(*statement, interaction, *sortKey);
    statement->bind(":id", interaction.id.value());
    return statement->run();
}

Result<> InteractionTable::setDeleted(InteractionId id, std::optional<Instant> at)
{
    Result<Statement> statement
        = m_database.prepare("UPDATE interaction SET deleted_at = :at WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":at", at);
    statement->bind(":id", id.value());
    return statement->run();
}

Result<std::optional<Interaction>> InteractionTable::find(InteractionId id) const
{
    Result<Statement> statement
        = m_database.prepare("SELECT " + columns() + " FROM interaction i WHERE i.id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readFirst(*statement, [](const Statement &row) { return read(row); });
}

Result<QStringList> InteractionTable::categories(int limit) const
{
    // From one category to the next by the index instead of through all rows; counting stops at a
    // thousand, which is enough for an order.
    Result<Statement> statement = m_database.prepare(
        "WITH RECURSIVE used (category) AS ("
        " SELECT min(category) FROM interaction WHERE deleted_at IS NULL AND category > ''"
        " UNION ALL"
        " SELECT (SELECT min(category) FROM interaction"
        "  WHERE deleted_at IS NULL AND category > used.category)"
        " FROM used WHERE used.category IS NOT NULL)"
        "SELECT category FROM used WHERE category IS NOT NULL"
        " ORDER BY (SELECT count(*) FROM (SELECT 1 FROM interaction i"
        "  WHERE i.deleted_at IS NULL AND i.category = used.category LIMIT 1000)) DESC, category"
        " LIMIT :limit");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":limit", limit);
    return readAll(*statement, [](const Statement &row) { return row.text(0); });
}

Result<qint64> InteractionTable::count() const
{
    Result<Statement> statement
        = m_database.prepare("SELECT count(*) FROM interaction WHERE deleted_at IS NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    EVENKEEL_TRY(statement->step());
    return statement->integer(0);
}

} // namespace evenkeel
