#pragma once

#include "core/base/result.h"
#include "core/keys/sealedbox.h"

#include <QStringList>

#include <optional>

namespace evenkeel {

class Database;

/// The SQL of the key that opens sealed lines, and of those that were filed.
class SealingTable
{
public:
    explicit SealingTable(Database &database) : m_database(database) { }

    /// Nothing where none was made yet.
    [[nodiscard]] Result<std::optional<SealedBox>> box() const;
    [[nodiscard]] Result<> keep(const SealedBox &box);

    [[nodiscard]] Result<bool> isFiled(const QString &name) const;
    [[nodiscard]] Result<> noteFiled(const QString &name);
    [[nodiscard]] Result<> forgetFiled(const QString &name);

private:
    Database &m_database;
};

} // namespace evenkeel
