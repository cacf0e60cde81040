#include "core/improvement/originlinktable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

OriginLinkTable::Link read(const Statement &row)
{
    return {
        .id = row.integer(0),
        .parent = row.integer(1),
        .interaction = InteractionId(row.integer(2))};
}

} // namespace

OriginLinkTable::OriginLinkTable(Database &database, QLatin1StringView name)
    : m_database(database), m_name(name.data(), name.size())
{
}

QByteArray OriginLinkTable::selecting(const char *condition) const
{
    return "SELECT id, parent, interaction FROM " + m_name + ' ' + condition + " ORDER BY id";
}

Result<qint64> OriginLinkTable::insert(qint64 parent, InteractionId interaction)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO " + m_name + " (parent, interaction) VALUES (:parent, :interaction)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":parent", parent);
    statement->bind(":interaction", interaction.value());
    EVENKEEL_TRY(statement->run());
    return m_database.lastInsertId();
}

Result<> OriginLinkTable::remove(qint64 id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM " + m_name + " WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id);
    return statement->run();
}

Result<QList<OriginLinkTable::Link>> OriginLinkTable::of(qint64 parent) const
{
    Result<Statement> statement = m_database.prepare(selecting("WHERE parent = :parent"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":parent", parent);
    return readAll(*statement, read);
}

Result<QHash<qint64, QList<InteractionId>>> OriginLinkTable::all() const
{
    Result<Statement> statement = m_database.prepare(
        selecting("WHERE interaction IN (SELECT id FROM interaction WHERE deleted_at IS NULL)"));
    if (!statement)
        return tl::unexpected(statement.error());
    const auto links = readAll(*statement, read);
    if (!links)
        return tl::unexpected(links.error());
    QHash<qint64, QList<InteractionId>> byParent;
    for (const Link &link : *links)
        byParent[link.parent].append(link.interaction);
    return byParent;
}

} // namespace evenkeel
