#pragma once

#include "core/base/result.h"
#include "core/insight/summaryinput.h"

namespace evenkeel {

class Database;

/// The SQL that reads what a summary is made of; writes nothing. Bounds are instants: what was
/// at or after `begin` and before `end`, oldest first. Faults of all: those of storage.
class InsightTable
{
public:
    /// What is asked, so that tests see how it is answered.
    [[nodiscard]] static QByteArray interactionsSql();
    [[nodiscard]] static QByteArray ratingsSql();

    explicit InsightTable(Database &database);

    /// Those that are not in the bin, with the rating given after each.
    [[nodiscard]] Result<QList<InteractionFacts>> interactions(Instant begin, Instant end) const;

    /// Of every context, but for interactions in the bin.
    [[nodiscard]] Result<QList<RatingFacts>> ratings(Instant begin, Instant end) const;

    /// Without their notes.
    [[nodiscard]] Result<QList<Breather>> breathers(Instant begin, Instant end) const;

private:
    Database &m_database;
};

} // namespace evenkeel
