#pragma once

#include "core/base/result.h"
#include "core/insight/summary.h"
#include "core/insight/summaryinput.h"

namespace evenkeel {

class Database;

/// Fetches what a summary is made of through any connection, a worker's read-only one included.
/// A plain function of the database: nothing is kept between calls.
class SummaryReader
{
public:
    /// A second connection to the same log halves the time of long periods: what is read of it is
    /// read in a thread of its own. Both outlive the reader.
    explicit SummaryReader(Database &database, Database *beside = nullptr);

    /// A day more on each side than asked: the days of records are those of their own zones, and a
    /// promise for the last day is due when that day is over. Faults: those of storage.
    [[nodiscard]] Result<SummaryInput>
    read(const DateRange &period, const QTimeZone &zone, Instant now) const;

    /// read() and summarise().
    [[nodiscard]] Result<Summary>
    summary(const DateRange &period, const QTimeZone &zone, Instant now) const;

    /// What stress of summary() says, without the rest.
    [[nodiscard]] Result<StressFigures>
    stress(const DateRange &period, const QTimeZone &zone) const;

private:
    /// Of a week whose ratings went with their term the figures that were kept.
    [[nodiscard]] Result<> fillGoneWeek(StressFigures &figures, const DateRange &period) const;

    Database &m_database;
    Database *m_beside;
};

} // namespace evenkeel
