#include "core/insight/promisefigures.h"

namespace evenkeel {

namespace {

bool lies(const std::optional<LocalTime> &due, const DateRange &period)
{
    return due && period.contains(due->date);
}

/// The words of what was due in the period and not kept in time.
QStringList lateOnes(const SummaryInput &input)
{
    QStringList late;
    for (const FollowUp &followUp : input.followUps) {
        const Keeping alone = keepingOf({followUp}, input.period, input.now);
        if (lies(dueThatCounts(followUp), input.period)
            && alone.keptLate + alone.broken + alone.overdueOpen > 0)
            late.append(followUp.text);
    }
    return late;
}

} // namespace

PromiseFigures promiseFigures(const SummaryInput &input)
{
    return {
        .keeping = keepingOf(input.followUps, input.period, input.now), .late = lateOnes(input)};
}

std::optional<double> PromiseFigures::share() const
{
    if (keeping.due() < LeastValues)
        return std::nullopt;
    return double(keeping.keptOnTime) / keeping.due();
}

std::optional<Interval> PromiseFigures::interval() const
{
    if (keeping.due() < LeastValues)
        return std::nullopt;
    return wilsonInterval(keeping.keptOnTime, keeping.due());
}

std::optional<double> PromiseFigures::asFirstPromised() const
{
    if (keeping.firstDue < LeastValues)
        return std::nullopt;
    return double(keeping.keptAsFirstPromised) / keeping.firstDue;
}

} // namespace evenkeel
