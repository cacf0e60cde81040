#pragma once

#include "core/base/daterange.h"
#include "core/interaction/lists.h"

#include <QList>
#include <QStringList>

namespace evenkeel {

/// Hours of the day, the last one with it: 12 to 16 is from noon until before 17:00.
struct HourRange
{
    int from = 0;
    int to = 23;

    friend bool operator==(const HourRange &, const HourRange &) = default;
};

/// What was not said of an interaction.
enum class Missing { Category, Trigger, Technique };

/// What the Log shows. All that is set must hold; within a list any may.
struct LogQuery
{
    QString text{}; ///< every word must occur, the last one may be a beginning; from two letters on
    std::optional<DateRange> days{}; ///< whole days in `zone`
    /// IANA name; empty: the zone stored with each record, as summaries count. Only for `days`.
    QByteArray zone = QByteArrayLiteral("UTC");
    std::optional<int> weekday{}; ///< 1 is Monday, in the zone stored with the record
    std::optional<HourRange> hours{}; ///< the same
    QList<Channel> channels{};
    QStringList categories{};
    QStringList triggers{};
    QString technique{}; ///< id; one of those that were used
    std::optional<Missing> missing{}; ///< only those of which this was not said
    QString customer{}; ///< exactly this reference
    bool promiseOpen = false; ///< only those with an open promise
    std::optional<int> stressFrom{}; ///< rated at least this high
    std::optional<int> stressTo{}; ///< rated at most this high
    bool unrated = false; ///< only those that were not rated
    bool deleted = false; ///< what lies in the bin, instead of the log

    friend bool operator==(const LogQuery &, const LogQuery &) = default;
};

} // namespace evenkeel
