#pragma once

#include "core/base/result.h"
#include "core/interaction/interaction.h"

#include <QByteArray>

class QJsonObject;

namespace evenkeel {

class Database;
class Statement;

/// The SQL of interactions.
class InteractionTable
{
public:
    static constexpr QLatin1StringView Name{"interaction"};

    explicit InteractionTable(Database &database);

    /// Its columns as read() wants them, each under the table's alias "i".
    [[nodiscard]] static QByteArray columns();
    static constexpr int ColumnCount = 20;

    /// The record that begins at column `first` of a row that was selected by columns().
    [[nodiscard]] static Interaction read(const Statement &row, int first = 0);
    [[nodiscard]] static Interaction fromImage(const QJsonObject &image);

    /// The word that the search index keeps for each value of a facet, e.g. a channel's id.
    enum class Facet { Channel, Category, Customer, Trigger, Outcome };
    [[nodiscard]] static QByteArray token(Facet facet, const QString &value);

    [[nodiscard]] Result<InteractionId> insert(const Interaction &interaction);
    [[nodiscard]] Result<> update(const Interaction &interaction);
    [[nodiscard]] Result<> setDeleted(InteractionId id, std::optional<Instant> at);
    [[nodiscard]] Result<std::optional<Interaction>> find(InteractionId id) const;
    [[nodiscard]] Result<QStringList> categories(int limit) const;
    [[nodiscard]] Result<qint64> count() const;

private:
    [[nodiscard]] Result<qint64> freeSortKey(const Interaction &interaction) const;
    static void bind(Statement &statement, const Interaction &interaction, qint64 sortKey);

    Database &m_database;
};

} // namespace evenkeel
