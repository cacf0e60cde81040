#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/storage/changelog.h"

#include <QDate>

#include <optional>

namespace evenkeel {

class Database;
class Statement;

/// How much of a kind is past its term, and since when it has been kept.
struct Outdated
{
    qint64 count = 0;
    std::optional<QDate> oldest = {};

    friend bool operator==(const Outdated &, const Outdated &) = default;
};

/// The SQL of what goes after its term. `last` is the last day that goes, in the zone stored with
/// each record; closed follow-ups have none, so `zone` says where their days begin. An interaction
/// with anything open, and what is open itself, is left alone. Faults of all: those of storage.
class RetentionTable
{
public:
    RetentionTable(Database &database, const QTimeZone &zone) : m_database(database), m_zone(zone)
    {
    }

    [[nodiscard]] Result<Outdated> details(QDate last);
    [[nodiscard]] Result<Outdated> customers(QDate last);
    [[nodiscard]] Result<Outdated> promises(QDate last);
    [[nodiscard]] Result<Outdated> ratings(QDate last);

    /// Which rows were changed or removed: whoever shows them is to hear of it.
    using Rows = Result<QList<RowChange>>;

    [[nodiscard]] Rows dropDetails(QDate last);
    [[nodiscard]] Rows dropCustomers(QDate last);
    [[nodiscard]] Rows dropPromises(QDate last);

    /// Mondays of the weeks that are over by `last` and still have ratings, oldest first.
    [[nodiscard]] Result<QList<QDate>> weeksWithRatings(QDate last);
    /// All ratings of the week.
    [[nodiscard]] Rows dropRatings(QDate monday);

    /// What the history holds of changes before the end of `last`.
    [[nodiscard]] Result<> dropHistory(QDate last);

private:
    [[nodiscard]] Result<Outdated> count(const QByteArray &sql, QDate last);
    [[nodiscard]] Result<Statement> prepared(const QByteArray &sql, QDate last);
    [[nodiscard]] Result<> run(const QByteArray &sql, QDate last);
    /// The same; `sql` returns the numbers of the rows of `table` and of their interactions.
    [[nodiscard]] Rows
    runOn(const QByteArray &table, RowChange::Kind kind, const QByteArray &sql, QDate last);
    /// Takes what the history holds of these records, before they change.
    [[nodiscard]] Result<> forget(const QByteArray &table, const QByteArray &condition, QDate last);

    Database &m_database;
    QTimeZone m_zone;
};

} // namespace evenkeel
