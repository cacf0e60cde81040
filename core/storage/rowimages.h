#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace evenkeel {

class Database;

/// Any row as a JSON object of column and value, and back again. Knows no table by name.
class RowImages
{
public:
    explicit RowImages(Database &database);

    /// The row as it is now; nothing where there is none.
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QByteArray &table, qint64 id);

    /// Makes row `id` what `image` says; without one it goes. Columns that came after the image
    /// was taken keep their value.
    [[nodiscard]] Result<>
    write(const QByteArray &table, qint64 id, const std::optional<QByteArray> &image);

private:
    [[nodiscard]] Result<QList<QByteArray>> columns(const QByteArray &table);
    [[nodiscard]] Result<QList<QByteArray>>
    columnsIn(const QByteArray &table, const QByteArray &image);
    [[nodiscard]] Result<> erase(const QByteArray &table, qint64 id);
    [[nodiscard]] Result<> insert(const QByteArray &table, const QByteArray &image);
    [[nodiscard]] Result<bool> update(const QByteArray &table, qint64 id, const QByteArray &image);

    Database &m_database;
    QHash<QByteArray, QList<QByteArray>> m_columns;
};

} // namespace evenkeel
