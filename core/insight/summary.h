#pragma once

#include "core/base/daterange.h"
#include "core/base/stresslevel.h"
#include "core/followup/keeping.h"
#include "core/insight/finding.h"
#include "core/insight/interval.h"
#include "core/insight/quantiles.h"
#include "core/interaction/interaction.h"

#include <QMap>
#include <QStringList>

namespace evenkeel {

/// Ratings given after interactions.
struct StressFigures
{
    qsizetype n = 0;
    qsizetype missing = 0; ///< interactions without a rating
    std::optional<Quartiles> quartiles{};
    std::optional<double> mean{}; ///< of the day means; nothing for fewer than five ratings
    std::optional<Interval> interval{}; ///< over the day means; needs two days as well
    QList<double> dayMeans{}; ///< one for each day with a rating, in order
    qsizetype days = 0; ///< with a rating; of a week whose ratings are gone there are no day means

    friend bool operator==(const StressFigures &, const StressFigures &) = default;
};

/// One interaction on the chart of a day.
struct DayPoint
{
    QTime time{};
    StressLevel stress = *StressLevel::from(0);
    InteractionId id{};

    friend bool operator==(const DayPoint &, const DayPoint &) = default;
};

/// One day of the period, with or without interactions.
struct DayFigures
{
    QDate day{};
    qsizetype interactions = 0;
    QList<DayPoint> points{}; ///< the rated ones, by time
    QList<QTime> unrated{}; ///< when the others were, by time
    std::optional<double> median{}; ///< nothing for fewer than five

    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};

/// Interactions that share a category, a trigger, a channel or a technique.
struct GroupFigures
{
    QString name{}; ///< its id
    qsizetype n = 0; ///< interactions
    qsizetype rated = 0;
    std::optional<Quartiles> stress{};
    QMap<QString, qsizetype> outcomes{}; ///< by id; without one under an empty id

    friend bool operator==(const GroupFigures &, const GroupFigures &) = default;
};

/// What was not said: how many interactions and breathers lack it. Missing is not zero.
struct MissingFigures
{
    qsizetype ratings = 0;
    qsizetype categories = 0;
    qsizetype triggers = 0;
    qsizetype outcomes = 0;
    qsizetype techniques = 0;
    qsizetype breatherPairs = 0; ///< breathers without a rating before and after

    friend bool operator==(const MissingFigures &, const MissingFigures &) = default;
};

/// One hour of one weekday over the whole period.
struct HourFigures
{
    int weekday = 1; ///< 1 is Monday
    int hour = 0;
    qsizetype n = 0; ///< ratings
    std::optional<double> median{};

    friend bool operator==(const HourFigures &, const HourFigures &) = default;
};

/// What became of the promises due in the period.
struct PromiseFigures
{
    Keeping keeping;
    QStringList late{}; ///< what was kept late, is broken or overdue: the words of each promise

    friend bool operator==(const PromiseFigures &, const PromiseFigures &) = default;

    /// Kept on time of those due, from 0 to 1; nothing while fewer than five were due.
    [[nodiscard]] std::optional<double> share() const;
    [[nodiscard]] std::optional<Interval> interval() const;
    /// Kept by the first due time; nothing while fewer than five first due times have passed.
    [[nodiscard]] std::optional<double> asFirstPromised() const;
};

/// Changes from a rating to a later one; negative is lower.
struct ChangeFigures
{
    QString pattern{}; ///< id of the breathing pattern or of the kind of breather; empty for all
    QList<double> changes{}; ///< one for each pair, in order of time

    friend bool operator==(const ChangeFigures &, const ChangeFigures &) = default;

    [[nodiscard]] std::optional<Quartiles> quartiles() const { return quartilesOf(changes); }
};

/// Breathers, and what the same height of stress did without one.
struct BreatherFigures
{
    qsizetype n = 0;
    ChangeFigures pairs; ///< all that were rated before and after
    QList<ChangeFigures> patterns{}; ///< the same by pattern, most used first
    /// Equally high ratings without a breather, matched one to one by value and elapsed time.
    ChangeFigures matched;

    friend bool operator==(const BreatherFigures &, const BreatherFigures &) = default;
};

/// The numbers behind Reflect, for any range of days.
struct Summary
{
    DateRange period{};
    QByteArray zone{};
    qsizetype interactions = 0;
    StressFigures stress;
    QList<DayFigures> days{}; ///< every day of the period
    QList<GroupFigures> categories{}; ///< of each of the four: most interactions first
    QList<GroupFigures> triggers{};
    QList<GroupFigures> channels{};
    QList<GroupFigures> techniques{}; ///< an interaction counts for each that was used
    QList<HourFigures> hours{}; ///< by weekday, then hour; only those with a rating
    PromiseFigures promises;
    BreatherFigures breathers;
    MissingFigures missing;
    qsizetype tested = 0; ///< how many associations were looked at
    QList<Finding> findings{}; ///< those that stand, strongest first

    friend bool operator==(const Summary &, const Summary &) = default;
};

} // namespace evenkeel
