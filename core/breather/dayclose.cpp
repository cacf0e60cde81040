#include "core/breather/dayclose.h"

#include "core/base/clock.h"
#include "core/base/isotime.h"
#include "core/base/localtime.h"
#include "core/breather/shiftplan.h"
#include "core/settings/keys.h"

#include <algorithm>

namespace evenkeel::dayclose {

using namespace Qt::StringLiterals;

Instant opensAt(const Moment &closed, QTime workStart)
{
    const QTimeZone zone(closed.zone);
    const QDate day = closed.local().date();
    if (!workStart.isValid())
        return std::max(startOfDay(day.addDays(1), zone), closed.at + Least);
    const Instant today = resolve(day, workStart, zone);
    return today > closed.at ? today : resolve(day.addDays(1), workStart, zone);
}

std::optional<Instant> closedUntil(const Settings &settings, Instant now)
{
    const auto until = instantFromIso(settings.get(keys::DayClosedUntil));
    const bool holds = until && *until > now && *until - now <= Longest;
    return holds ? until : std::nullopt;
}

void close(ShiftPlan &plan, Settings &settings, const Clock &clock)
{
    const QTime start = QTime::fromString(settings.get(keys::WorkStart), u"HH:mm"_s);
    const Instant until = opensAt(clock.moment(), start);
    plan.close(until); // before anybody hears of the setting
    settings.set(keys::DayClosedUntil, toIsoUtc(until));
}

void open(ShiftPlan &plan, Settings &settings)
{
    plan.open();
    settings.set(keys::DayClosedUntil, QString());
}

void restore(ShiftPlan &plan, const Settings &settings, const Clock &clock)
{
    if (const auto until = closedUntil(settings, clock.now()))
        plan.close(*until);
    else
        plan.open();
}

} // namespace evenkeel::dayclose
