#pragma once

#include "core/insight/ratingfacts.h"

#include <QList>

#include <optional>

namespace evenkeel {

/// Two ratings, the later given `elapsed` after the earlier.
struct RatedPair
{
    Instant at{}; ///< of the earlier
    StressLevel before = *StressLevel::from(0);
    StressLevel after = *StressLevel::from(0);
    milliseconds elapsed{0};

    friend bool operator==(const RatedPair &, const RatedPair &) = default;

    [[nodiscard]] double change() const { return after.value() - before.value(); }
};

/// Equally high ratings without a breather, to hold beside the pairs around one: high ratings fall
/// by themselves. For each pair (b, a, e), in the order given, the two ratings r at t and r' at t'
/// with r = b, t' > t, no breather started from t to t', and |t' - t - e| least and at most the
/// larger of ten minutes and e; of equals the earlier t, then the earlier t'. A rating is the first
/// of one match at most, so that nothing counts twice. Nothing where none is left.
///
/// Nearest-neighbour matching one to one, exact by value, by calliper in time: Rubin, Biometrics 29
/// (1973) 159-183. `others` are ratings that belong to no breather; their order is of no account.
[[nodiscard]] QList<std::optional<RatedPair>> matchedWithoutBreather(
    const QList<RatedPair> &pairs, QList<RatingFacts> others, QList<Instant> breatherStarts);

} // namespace evenkeel
