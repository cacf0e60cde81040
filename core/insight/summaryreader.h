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
    explicit SummaryReader(Database &database);

    /// A day more on each side than asked: the days of records are those of their own zones, and a
    /// promise for the last day is due when that day is over. Faults: those of storage.
    [[nodiscard]] Result<SummaryInput>
    read(const DateRange &period, const QTimeZone &zone, Instant now) const;

    /// read() and summarise().
    [[nodiscard]] Result<Summary>
    summary(const DateRange &period, const QTimeZone &zone, Instant now) const;

private:
    Database &m_database;
};

} // namespace evenkeel
