#pragma once

#include "core/base/result.h"
#include "core/stress/rating.h"

#include <QByteArray>
#include <QList>

class QJsonObject;

namespace evenkeel {

class Database;
class Statement;

/// The SQL of self-ratings.
class RatingTable
{
public:
    static constexpr QLatin1StringView Name{"rating"};

    /// What a rating was asked with: kept with it, so that a later wording is not mixed in.
    static constexpr QLatin1StringView Scale{"right-now-0-10"};
    static constexpr int Wording = 1;

    explicit RatingTable(Database &database);

    /// Its columns as read() wants them, each under the table's alias "r".
    [[nodiscard]] static QByteArray columns();
    static constexpr int ColumnCount = 7;

    /// The rating that begins at column `first` of a row that was selected by columns().
    [[nodiscard]] static Rating read(const Statement &row, int first = 0);
    [[nodiscard]] static Rating fromImage(const QJsonObject &image);

    [[nodiscard]] Result<RatingId> insert(const Rating &rating);
    [[nodiscard]] Result<> setValue(RatingId id, StressLevel value);
    [[nodiscard]] Result<> remove(RatingId id);
    [[nodiscard]] Result<std::optional<Rating>> find(RatingId id) const;
    [[nodiscard]] Result<std::optional<Rating>> ofInteraction(InteractionId interaction) const;
    [[nodiscard]] Result<std::optional<Rating>> latest() const;
    [[nodiscard]] Result<QList<Rating>> between(Instant begin, Instant end) const;

private:
    Database &m_database;
};

} // namespace evenkeel
