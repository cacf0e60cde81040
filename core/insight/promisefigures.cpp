#include "core/insight/promisefigures.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

/// It was due in the period and not kept in time.
bool isLate(const Keeping &alone)
{
    return alone.keptLate + alone.broken + alone.overdueOpen > 0;
}

} // namespace

PromiseFigures promiseFigures(const SummaryInput &input)
{
    PromiseFigures figures;
    QList<const FollowUp *> late;
    for (const FollowUp &followUp : input.followUps) {
        const Keeping alone = keepingOf(followUp, input.period, input.now);
        figures.keeping += alone;
        if (isLate(alone))
            late.append(&followUp);
    }
    std::ranges::sort(late, {}, [](const FollowUp *one) { return std::pair(one->dueAt, one->id); });
    for (const FollowUp *one : std::as_const(late))
        figures.late.append(one->text);
    return figures;
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
