#pragma once

#include "core/base/result.h"
#include "core/insight/matchedcomparison.h"
#include "core/insight/recordsasked.h"
#include "core/insight/summaryinput.h"

namespace evenkeel {

class Database;

/// A promise and what became of it.
struct PromiseRecord
{
    FollowUpId id{};
    std::optional<InteractionId> interaction{};
    QString text{};
    LocalTime due{}; ///< the time that counts
    std::optional<PromiseOutcome> outcome{}; ///< nothing while its time is still to come

    friend bool operator==(const PromiseRecord &, const PromiseRecord &) = default;
};

/// A breather that was taken, and the ratings around it.
struct BreatherRecord
{
    Breather breather{};
    std::optional<StressLevel> before{};
    std::optional<StressLevel> after{};

    friend bool operator==(const BreatherRecord &, const BreatherRecord &) = default;

    /// As ChangeFigures have it: of breathing its pattern, else the kind.
    [[nodiscard]] QString pattern() const
    {
        return breather.pattern.isEmpty() ? idOf(breather.kind) : breather.pattern;
    }
};

/// A rating after an equally high one, with no breather in between.
struct MatchRecord
{
    Moment given{}; ///< the earlier, by the wall of whoever asks
    RatedPair ratings{};

    friend bool operator==(const MatchRecord &, const MatchRecord &) = default;
};

/// The promises of `input` that a summary counts as due in its period, by due time.
[[nodiscard]] QList<PromiseRecord> promiseRecords(const SummaryInput &input);
/// Those whose new times a summary of the period counts, in the same order; each once.
[[nodiscard]] QList<PromiseRecord> movedRecords(const SummaryInput &input);
/// Those whose first time it counts, kept by it or not, in the same order.
[[nodiscard]] QList<PromiseRecord> firstPromisedRecords(const SummaryInput &input, bool kept);
/// The breathers of the period, oldest first.
[[nodiscard]] QList<BreatherRecord> breatherRecords(const SummaryInput &input);

/// Fetches the records behind a number that is not of interactions, through any connection.
/// Faults: those of storage.
class RecordReader
{
public:
    explicit RecordReader(Database &database);

    [[nodiscard]] Result<QList<PromiseRecord>>
    promises(const RecordsAsked &asked, const QTimeZone &zone, Instant now) const;

    [[nodiscard]] Result<QList<BreatherRecord>>
    breathers(const RecordsAsked &asked, const QTimeZone &zone) const;

    /// Those of the comparison without a breather, by time.
    [[nodiscard]] Result<QList<MatchRecord>>
    matches(const RecordsAsked &asked, const QTimeZone &zone) const;

private:
    [[nodiscard]] Result<SummaryInput>
    breathing(const DateRange &days, const QTimeZone &zone) const;

    Database &m_database;
};

} // namespace evenkeel
