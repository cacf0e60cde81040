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

} // namespace evenkeel::breathetimes
