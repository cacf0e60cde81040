#include "core/followup/holding.h"

#include "core/base/idtable.h"
#include "core/base/localtime.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Reasons{std::to_array<IdOf<HoldReason>>({
    {HoldReason::Call, "on-call"_L1},
    {HoldReason::Away, "away"_L1},
    {HoldReason::Paused, "paused"_L1},
    {HoldReason::Holiday, "holiday"_L1},
    {HoldReason::QuietHours, "quiet-hours"_L1},
    {HoldReason::DoNotDisturb, "do-not-disturb"_L1},
    {HoldReason::Breather, "breather"_L1},
    {HoldReason::Typing, "typing"_L1},
})};

/// The end of the holidays in a row that hold `now`, where the person wants those to be quiet.
std::optional<Instant> endOfHolidays(Instant now, const QTimeZone &zone, const ReminderRules &rules)
{
    QDate day = inZone(now, zone).date();
    if (!rules.quietOnHolidays || !rules.work.holidays.contains(day))
        return std::nullopt;
    while (rules.work.holidays.contains(day))
        day = day.addDays(1);
    return startOfDay(day, zone);
}

} // namespace

std::optional<Holding> holdingAt(
    Instant now, const QTimeZone &zone, const AgentState &state, const Surroundings &around,
    const ReminderRules &rules)
{
    if (state.activity == AgentActivity::OnCall)
        return Holding{.reason = HoldReason::Call};
    if (state.activity == AgentActivity::Away)
        return Holding{.reason = HoldReason::Away, .until = state.until};
    if (rules.pausedUntil && now < *rules.pausedUntil)
        return Holding{.reason = HoldReason::Paused, .until = rules.pausedUntil};
    if (const auto end = endOfHolidays(now, zone, rules))
        return Holding{.reason = HoldReason::Holiday, .until = end};
    if (const auto end = rules.quiet.endOfSpanAt(now, zone))
        return Holding{.reason = HoldReason::QuietHours, .until = end};
    if (around.doNotDisturb)
        return Holding{.reason = HoldReason::DoNotDisturb};
    if (around.breathing && rules.holdForBreather)
        return Holding{.reason = HoldReason::Breather};
    const bool waitsForTyping = !state.fed || state.activity == AgentActivity::WrapUp;
    if (around.typing && waitsForTyping)
        return Holding{.reason = HoldReason::Typing};
    return std::nullopt;
}

QString idOf(HoldReason reason)
{
    return Reasons.idOf(reason);
}

} // namespace evenkeel
