#include "core/capture/sealingtable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace evenkeel {

Result<std::optional<SealedBox>> SealingTable::box() const
{
    Result<Statement> statement = m_database.prepare("SELECT secret FROM sealing_key");
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<SealedBox>();
    QByteArray digits = statement->utf8(0);
    const auto secret = DatabaseKey::fromHex(digits);
    DatabaseKey::wipe(digits);
    return secret ? std::optional(SealedBox(*secret)) : std::nullopt;
}

Result<> SealingTable::keep(const SealedBox &box)
{
    Result<Statement> statement
        = m_database.prepare("INSERT INTO sealing_key (id, secret) VALUES (1, :secret)"
                             " ON CONFLICT (id) DO UPDATE SET secret = excluded.secret");
    if (!statement)
        return tl::unexpected(statement.error());
    QByteArray digits = box.secret().toHex();
    statement->bind(":secret", digits);
    DatabaseKey::wipe(digits);
    return statement->run();
}

Result<bool> SealingTable::isFiled(const QString &name) const
{
    Result<Statement> statement
        = m_database.prepare("SELECT 1 FROM sealed_filed WHERE name = :name");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":name", name);
    return statement->step();
}

Result<> SealingTable::noteFiled(const QString &name)
{
    Result<Statement> statement
        = m_database.prepare("INSERT INTO sealed_filed (name) VALUES (:name)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":name", name);
    return statement->run();
}

Result<> SealingTable::forgetFiled(const QString &name)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM sealed_filed WHERE name = :name");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":name", name);
    return statement->run();
}

} // namespace evenkeel
