#include "ui/breather/breathetimes.h"

#include "core/base/clock.h"
#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"

using namespace Qt::StringLiterals;

namespace evenkeel::breathetimes {

QString backAt(const Clock &clock, milliseconds left)
{
    const Instant back = std::chrono::ceil<minutes>(clock.now() + left);
    return formats::time(inZone(back, clock.zone()).time());
}

QString exactLength(seconds length)
{
    if (length < minutes(1) || length % minutes(1) != seconds(0))
        return BreathingLabels::shortLength(length);
    return BreathingLabels::shortLength(length) + u" 00"_s;
}

QString clockLength(seconds length)
{
    const auto whole = length / minutes(1);
    const auto rest = (length % minutes(1)).count();
    return QString::number(whole) + u':' + QString::number(rest).rightJustified(2, u'0');
}

} // namespace evenkeel::breathetimes
