#include "core/storage/draftstore.h"

#include "core/base/accountnumbers.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenkeel {

namespace {

/// Every text inside `value` without card numbers: a draft lies on the disk like a record.
QJsonValue withCardsMasked(const QJsonValue &value)
{
    if (value.isString())
        return accountnumbers::withCardsMasked(value.toString());
    if (value.isArray()) {
        QJsonArray safe;
        const QJsonArray all = value.toArray();
        for (const auto &one : all)
            safe.append(withCardsMasked(one));
        return safe;
    }
    QJsonObject safe = value.toObject();
    for (QJsonValueRef one : safe)
        one = withCardsMasked(one);
    return value.isObject() ? QJsonValue(safe) : value;
}

} // namespace

DraftStore::DraftStore(Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<> DraftStore::save(QLatin1StringView form, const QJsonObject &content)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO draft (form, content, saved) VALUES (:form, :content, :saved)"
        " ON CONFLICT (form) DO UPDATE SET content = excluded.content, saved = excluded.saved");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":form", form);
    statement->bind(
        ":content",
        QJsonDocument(withCardsMasked(content).toObject()).toJson(QJsonDocument::Compact));
    statement->bind(":saved", m_clock.now());
    return statement->run();
}

Result<std::optional<QJsonObject>> DraftStore::load(QLatin1StringView form) const
{
    Result<Statement> statement
        = m_database.prepare("SELECT content FROM draft WHERE form = :form");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":form", form);
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return QJsonDocument::fromJson(statement->utf8(0)).object();
}

Result<> DraftStore::forget(QLatin1StringView form)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM draft WHERE form = :form");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":form", form);
    return statement->run();
}

} // namespace evenkeel
