#pragma once

#include "core/base/clock.h"
#include "core/retention/retentionplan.h"
#include "core/retention/retentiontable.h"

namespace evenkeel {

/// Lets go what is past its term: a plain function over a connection, for a worker. Closed records
/// keep what figures are made of (when, how long, kept or not); their words go, with all that the
/// history holds of them. Ratings become figures of their week. Nothing that is open is touched.
class Retention
{
public:
    Retention(Database &database, const RetentionTerms &terms, const Clock &clock)
        : m_database(database), m_terms(terms), m_clock(clock)
    {
    }

    struct Line
    {
        RetentionKind kind = RetentionKind::Details;
        Outdated found = {};

        friend bool operator==(const Line &, const Line &) = default;
    };

    /// What would go on `day`, kind by kind; changes nothing.
    [[nodiscard]] Result<QList<Line>> preview(QDate day);

    /// Lets it go, in one transaction. Gives the rows that changed, for whoever shows them.
    [[nodiscard]] Result<QList<RowChange>> apply();

private:
    [[nodiscard]] Result<Outdated> outdated(RetentionKind kind, QDate last);
    [[nodiscard]] RetentionTable::Rows drop(RetentionKind kind, QDate last);
    [[nodiscard]] RetentionTable::Rows foldRatings(QDate last);
    [[nodiscard]] RetentionTable::Rows foldWeek(QDate monday);

    Database &m_database;
    RetentionTerms m_terms;
    const Clock &m_clock;
};

/// Something of it is past its term.
[[nodiscard]] bool isAnything(const QList<Retention::Line> &lines);

} // namespace evenkeel
