#include "core/capture/dateorder.h"

namespace evenkeel {

DateOrder DateOrder::of(const QLocale &locale)
{
    const QString date = locale.dateFormat(QLocale::ShortFormat);
    const QString time = locale.timeFormat(QLocale::ShortFormat);
    return {
        .dayFirst = date.indexOf(u'd') < date.indexOf(u'M'),
        .dotted = date.contains(u'.'),
        .twelveHours = time.contains(u'a', Qt::CaseInsensitive),
        .firstWeekday = locale.firstDayOfWeek(),
    };
}

} // namespace evenkeel
