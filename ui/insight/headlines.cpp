#include "ui/insight/headlines.h"

#include "core/insight/stresscolumns.h"
#include "ui/insight/columnnames.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double Hard = 7; ///< a hard interaction is rated 7 or more
constexpr int DaysOfWeek = 7;

enum class Part { Morning, Afternoon, Evening };

Part partOf(QTime time)
{
    if (time.hour() < 12)
        return Part::Morning;
    return time.hour() < 17 ? Part::Afternoon : Part::Evening;
}

/// By so much a median must lie above every other to be named: a step of the scale. Among a few
/// small groups one is always the highest by some fraction.
constexpr double Margin = 1;

/// Where stress was highest, by median.
struct Peak
{
    double median = -1;
    double next = -1; ///< the highest of all others
    qsizetype day = 0;
    Part part = Part::Morning;

    void offer(double value, qsizetype atDay, Part atPart)
    {
        if (value <= median) {
            next = std::max(next, value);
            return;
        }
        next = median;
        median = value;
        day = atDay;
        part = atPart;
    }

    /// It can be named: above `usual`, and clearly above the rest.
    [[nodiscard]] bool standsOut(double usual = -1) const
    {
        return median > usual && median >= next + Margin;
    }
};

Peak peakOfParts(const QList<DayFigures> &days)
{
    Peak peak;
    for (qsizetype day = 0; day < days.size(); ++day) {
        for (const Part part : {Part::Morning, Part::Afternoon, Part::Evening}) {
            QList<double> values;
            for (const DayPoint &point : days.at(day).points) {
                if (partOf(point.time) == part)
                    values.append(point.stress.value());
            }
            if (const auto quartiles = quartilesOf(values))
                peak.offer(quartiles->median, day, part);
        }
    }
    return peak;
}

QString hundredths(double share)
{
    return QLocale().toString(std::round(share * 100), 'f', 0);
}

/// One comes before all others, of which the most come first.
bool hasMost(const QList<GroupFigures> &all)
{
    return all.size() == 1 || all.at(0).n > all.at(1).n;
}

QString weekdayName(int weekday)
{
    return QLocale().standaloneDayName(weekday);
}

} // namespace

QString Headlines::number(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString Headlines::percent(double share)
{
    //: a share in hundredths, %1 is a whole number
    QString words = tr("%1 %").arg(hundredths(share));
    return words.replace(u' ', QChar::Nbsp); // no line ends between them
}

QString Headlines::change(double value)
{
    if (value == 0)
        return tr("same", "change of stress");
    return value < 0 ? tr("%1 lower").arg(number(-value)) : tr("%1 higher").arg(number(value));
}

QString Headlines::stress(const Summary &summary)
{
    if (!summary.stress.quartiles)
        return tr("%Ln rated so far", nullptr, static_cast<int>(summary.stress.n));
    const double usual = summary.stress.quartiles->median;
    if (columnStepOf(summary.period) == ColumnStep::Hour)
        return stressOfDay(summary, usual);
    const bool week = summary.days.size() <= DaysOfWeek;
    const Peak peak = peakOfParts(summary.days);
    if (week && peak.standsOut(usual) && peak.median >= Hard) {
        const QString day = weekdayName(summary.days.at(peak.day).day.dayOfWeek());
        switch (peak.part) {
        case Part::Morning: return tr("%1 morning was the hard part").arg(day);
        case Part::Afternoon: return tr("%1 afternoon was the hard part").arg(day);
        case Part::Evening: return tr("%1 evening was the hard part").arg(day);
        }
    }
    return stressByColumns(summary, usual);
}

/// Of one day only its parts can be compared.
QString Headlines::stressOfDay(const Summary &summary, double usual)
{
    const Peak peak = peakOfParts(summary.days);
    if (!peak.standsOut(usual))
        return tr("Typical stress was %1").arg(number(usual));
    switch (peak.part) {
    case Part::Morning: return tr("Stress was highest in the morning");
    case Part::Afternoon: return tr("Stress was highest in the afternoon");
    case Part::Evening: break;
    }
    return tr("Stress was highest in the evening");
}

/// Which day, week or month had the highest median.
QString Headlines::stressByColumns(const Summary &summary, double usual)
{
    const ColumnStep step = columnStepOf(summary.period);
    const QList<StressColumn> columns = stressColumns(summary);
    Peak peak;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (const auto &typical = columns.at(column).quartiles)
            peak.offer(typical->median, column, Part::Morning);
    }
    if (!peak.standsOut(usual))
        return tr("Typical stress was %1").arg(number(usual));
    const StressColumn &highest = columns.at(peak.day);
    if (step == ColumnStep::Week)
        //: %1 is "4 to 10 May 2026"
        return tr("Stress was highest in the week %1").arg(ColumnNames::full(highest, step));
    if (step == ColumnStep::Month)
        //: %1 is "May 2026"
        return tr("Stress was highest in %1").arg(ColumnNames::full(highest, step));
    const bool week = summary.days.size() <= DaysOfWeek;
    return tr("Stress was highest on %1")
        .arg(
            week ? weekdayName(highest.days.from.dayOfWeek())
                 : formats::shortDay(highest.days.from));
}

QString Headlines::stressBasis(const StressFigures &stress)
{
    //: %1 and %2 are counts of interactions
    const QString rated
        = tr("%1 of %2 rated.")
              .arg(QLocale().toString(stress.n), QLocale().toString(stress.n + stress.missing));
    if (!stress.mean)
        return rated + QLatin1Char(' ') + tr("Too few for a mean.");
    if (!stress.interval)
        return rated + QLatin1Char(' ') + tr("Mean %1, one day only.").arg(number(*stress.mean));
    return rated + QLatin1Char(' ')
        + tr("Mean %1, %2 interval %3 to %4 over %Ln days.", nullptr, static_cast<int>(stress.days))
              .arg(
                  number(*stress.mean), percent(IntervalShare), number(stress.interval->low),
                  number(stress.interval->high));
}

QString Headlines::hours(const Summary &summary)
{
    Peak peak;
    for (qsizetype cell = 0; cell < summary.hours.size(); ++cell) {
        if (const auto &median = summary.hours.at(cell).median)
            peak.offer(*median, cell, Part::Morning);
    }
    if (peak.median < 0 || !peak.standsOut() || summary.hours.size() < 2)
        return tr("Hour by weekday");
    const HourFigures &highest = summary.hours.at(peak.day);
    //: %1 is a weekday, %2 a time of day
    return tr("%1 at %2 ran highest")
        .arg(weekdayName(highest.weekday), formats::time(QTime(highest.hour, 0)));
}

QString Headlines::ratedBasis(const StressFigures &stress)
{
    return tr("%1 rated, %2 not")
        .arg(QLocale().toString(stress.n), QLocale().toString(stress.missing));
}

QString Headlines::categories(const QList<GroupFigures> &all)
{
    if (all.isEmpty())
        return tr("No categories yet");
    if (!hasMost(all))
        return tr("What came up");
    return tr("%1 came up most").arg(labels::category(all.first().name));
}

QString Headlines::triggers(const QList<GroupFigures> &all)
{
    if (all.isEmpty())
        return tr("No triggers yet");
    if (!hasMost(all))
        return tr("What set it off");
    //: the title of a chart; %1 is a trigger such as "Insult"
    return tr("Most often set off by: %1").arg(labels::trigger(all.first().name));
}

QString Headlines::channels(const QList<GroupFigures> &all)
{
    if (all.isEmpty())
        return tr("No channels yet");
    if (!hasMost(all))
        return tr("How they came");
    //: the title of a chart; %1 is a channel such as "Phone"
    return tr("Came most often by: %1").arg(channel(all.first().name));
}

QString Headlines::techniques(const QList<GroupFigures> &all)
{
    if (all.isEmpty())
        return tr("No techniques yet");
    if (!hasMost(all))
        return tr("What you tried");
    //: the title of a chart; %1 is a technique such as "Repeated back"
    return tr("Tried most often: %1").arg(labels::technique(all.first().name));
}

QString Headlines::channel(const QString &id)
{
    const auto known = channelFromId(id);
    return known ? labels::of(*known) : id;
}

QString Headlines::promises(const Keeping &keeping)
{
    if (keeping.due() == 0)
        return tr("No promises were due");
    return tr("%1 of %Ln promises kept on time", nullptr, keeping.due())
        .arg(QLocale().toString(keeping.keptOnTime));
}

QString Headlines::promisesBasis(const PromiseFigures &promises)
{
    const auto share = promises.share();
    const auto interval = promises.interval();
    if (!share || !interval)
        return tr("Too few for a share.");
    //: a share and its interval, "92 % (74 to 98 %)."
    const QString now
        = tr("%1 (%2 to %3).")
              .arg(percent(*share), hundredths(interval->low), percent(interval->high));
    const auto first = promises.asFirstPromised();
    return first ? now + QLatin1Char(' ') + tr("As first promised %1.").arg(percent(*first)) : now;
}

QString Headlines::breathersBasis(const BreatherFigures &breathers)
{
    return tr("%1 of %Ln rated twice. Bar: middle half", nullptr, static_cast<int>(breathers.n))
        .arg(QLocale().toString(breathers.pairs.changes.size()));
}

} // namespace evenkeel
