#include "core/storage/rowimages.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

namespace {

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

/// The value of a column in the image that is bound as :image.
QByteArray extracted(const QByteArray &column)
{
    return "json_extract(:image, '$." + quoted(column) + "')";
}

} // namespace

RowImages::RowImages(Database &database) : m_database(database) { }

Result<QList<QByteArray>> RowImages::columns(const QByteArray &table)
{
    if (const auto known = m_columns.constFind(table); known != m_columns.cend())
        return *known;
    Result<Statement> info
        = m_database.prepare("SELECT name FROM pragma_table_info(:name) ORDER BY cid");
    if (!info)
        return tl::unexpected(info.error());
    info->bind(":name", table);
    QList<QByteArray> names;
    Result<bool> row = info->step();
    for (; row && *row; row = info->step())
        names.append(info->utf8(0));
    if (!row)
        return tl::unexpected(row.error());
    if (!names.contains("id"))
        return failure(Fault::StorageFailed, QStringLiteral("a table without an id"));
    m_columns.insert(table, names);
    return names;
}

Result<QList<QByteArray>> RowImages::columnsIn(const QByteArray &table, const QByteArray &image)
{
    const QJsonObject object = QJsonDocument::fromJson(image).object();
    return columns(table).map([&object](QList<QByteArray> names) {
        names.removeIf([&object](const QByteArray &name) {
            return !object.contains(QLatin1StringView(name));
        });
        return names;
    });
}

Result<std::optional<QByteArray>> RowImages::read(const QByteArray &table, qint64 id)
{
    const Result<QList<QByteArray>> names = columns(table);
    if (!names)
        return tl::unexpected(names.error());
    QByteArrayList pairs;
    for (const QByteArray &name : *names)
        pairs.append('\'' + QByteArray(name).replace('\'', "''") + "', " + quoted(name));
    Result<Statement> statement = m_database.prepare(
        "SELECT json_object(" + pairs.join(", ") + ") FROM " + quoted(table) + " WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id);
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(statement->utf8(0)) : std::nullopt;
}

Result<>
RowImages::write(const QByteArray &table, qint64 id, const std::optional<QByteArray> &image)
{
    if (!image)
        return erase(table, id);
    const Result<bool> found = update(table, id, *image);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<>() : insert(table, *image);
}

Result<> RowImages::erase(const QByteArray &table, qint64 id)
{
    Result<Statement> statement
        = m_database.prepare("DELETE FROM " + quoted(table) + " WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id);
    return statement->run();
}

Result<bool> RowImages::update(const QByteArray &table, qint64 id, const QByteArray &image)
{
    const Result<QList<QByteArray>> names = columnsIn(table, image);
    if (!names)
        return tl::unexpected(names.error());
    QByteArrayList settings;
    for (const QByteArray &name : *names)
        settings.append(quoted(name) + " = " + extracted(name));
    Result<Statement> statement = m_database.prepare(
        "UPDATE " + quoted(table) + " SET " + settings.join(", ") + " WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":image", image);
    statement->bind(":id", id);
    EVENKEEL_TRY(statement->run());
    return m_database.changedRows() > 0;
}

Result<> RowImages::insert(const QByteArray &table, const QByteArray &image)
{
    const Result<QList<QByteArray>> names = columnsIn(table, image);
    if (!names)
        return tl::unexpected(names.error());
    QByteArrayList targets;
    QByteArrayList values;
    for (const QByteArray &name : *names) {
        targets.append(quoted(name));
        values.append(extracted(name));
    }
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO " + quoted(table) + " (" + targets.join(", ") + ") VALUES ("
        + values.join(", ") + ')');
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":image", image);
    return statement->run();
}

} // namespace evenkeel
