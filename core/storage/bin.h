#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArrayList>
#include <QList>

namespace evenkeel {

class Database;

/// What was deleted and can still be had back: every row with a time in `deleted_at`.
class Bin
{
public:
    explicit Bin(Database &database);

    /// Removes for good, with all images, what was put there before `before`, and lets neither the
    /// search index nor the write-ahead log keep a word of it.
    [[nodiscard]] Result<> empty(Instant before);

private:
    [[nodiscard]] Result<QByteArrayList> tables();
    [[nodiscard]] Result<QList<qint64>> expired(const QByteArray &table, Instant before);
    [[nodiscard]] Result<int> emptyTable(const QByteArray &table, Instant before);

    Database &m_database;
};

} // namespace evenkeel
