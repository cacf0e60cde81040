#pragma once

#include "core/base/result.h"
#include "core/timeline/logquery.h"
#include "core/timeline/logrow.h"

#include <QByteArray>

namespace evenkeel {

class Database;
class Statement;

/// The SQL of joined rows. Follow-ups are not in them yet.
class TimelineTable
{
public:
    /// What is read along, newest first; the rest is looked up for each row of it.
    enum class Lead { Rows, Promises, Index, Ratings };

    explicit TimelineTable(Database &database);

    /// At most `limit` rows with a key below `after`, newest first.
    [[nodiscard]] Result<QList<LogRow>>
    page(const LogQuery &query, int limit, std::optional<qint64> after) const;
    [[nodiscard]] Result<int> count(const LogQuery &query, int cap) const;
    [[nodiscard]] Result<std::optional<LogRow>> row(InteractionId id) const;

    /// Oldest first, without the bin.
    [[nodiscard]] Result<QList<LogRow>> between(Instant begin, Instant end) const;

    [[nodiscard]] Result<QList<Rating>> ratingsOf(Id<BreatherTag> breather) const;

    /// How the engine would read a page, one step a line; for the test that pins it.
    [[nodiscard]] Result<QStringList> planOf(const LogQuery &query) const;

private:
    [[nodiscard]] Result<Lead> leadOf(const LogQuery &query) const;
    [[nodiscard]] Result<bool> isFew(Lead lead, const LogQuery &query) const;
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql, const LogQuery &query) const;

    Database &m_database;
};

} // namespace evenkeel
