#include "ui/followup/againchoices.h"

#include "core/base/localtime.h"
#include "core/followup/notice.h"
#include "ui/text/formats.h"

namespace evenkeel {

namespace {

QString timeOf(Instant at, const Clock &clock)
{
    return formats::time(inZone(at, clock.zone()).time());
}

Instant fullHour(const Clock &clock)
{
    const QDateTime wall = inZone(clock.now() + std::chrono::hours(1), clock.zone());
    const QTime time = wall.time();
    const Instant started = resolve(wall.date(), QTime(time.hour(), 0), clock.zone());
    const bool exact = time.minute() == 0 && time.second() == 0 && time.msec() == 0;
    return exact ? started : started + std::chrono::hours(1);
}

} // namespace

QList<AgainChoice> AgainChoices::at(const Clock &clock)
{
    const Instant shortly = clock.now() + AgainAfter;
    const Instant later = clock.now() + minutes(30);
    const Instant hour = fullHour(clock);
    //: %1: the exact time, "14:41"
    return {
        {.text = tr("10 min, %1").arg(timeOf(shortly, clock)), .at = shortly},
        {.text = tr("30 min, %1").arg(timeOf(later, clock)), .at = later},
        {.text = timeOf(hour, clock), .at = hour}};
}

} // namespace evenkeel
