#pragma once

#include "core/base/result.h"
#include "core/breather/breather.h"

#include <QByteArray>
#include <QList>

namespace evenkeel {

class Database;
class Statement;

/// The SQL of breathers.
class BreatherTable
{
public:
    static constexpr QLatin1StringView Name{"breather"};

    explicit BreatherTable(Database &database);

    /// Its columns as read() wants them, each under the table's alias "b".
    [[nodiscard]] static QByteArray columns();
    static constexpr int ColumnCount = 9;

    /// The breather that begins at column `first` of a row that was selected by columns().
    [[nodiscard]] static Breather read(const Statement &row, int first = 0);

    [[nodiscard]] Result<BreatherId> insert(const Breather &breather);
    [[nodiscard]] Result<> remove(BreatherId id);
    [[nodiscard]] Result<std::optional<Breather>> find(BreatherId id) const;
    [[nodiscard]] Result<QList<Breather>> between(Instant begin, Instant end) const;
    [[nodiscard]] Result<QList<Breather>> latest(int limit) const;

private:
    Database &m_database;
};

} // namespace evenkeel
