#include "ui/breather/breathetimes.h"

#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"

using namespace Qt::StringLiterals;

namespace evenkeel::breathetimes {

QString backAt(Instant end, const QTimeZone &zone)
{
    const Instant back = std::chrono::ceil<minutes>(end);
    return formats::time(inZone(back, zone).time());
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
