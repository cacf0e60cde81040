#include "ui/reflection/periodwords.h"

#include "ui/text/formats.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenkeel {

QString PeriodWords::name(const ReflectPeriod &period)
{
    using Span = ReflectPeriod::Span;
    const DateRange &range = period.range;
    switch (period.span) {
    case Span::Day: return formats::day(range.from);
    case Span::Week:
        //: %1 is the number of a week, %2 its days
        return tr("Week %1, %2")
            .arg(QLocale().toString(range.from.weekNumber()), formats::range(range.from, range.to));
    case Span::Month:
        //: %1 is a month, %2 a year
        return tr("%1 %2").arg(
            QLocale().standaloneMonthName(range.from.month()),
            QLocale().toString(range.from, u"yyyy"_s));
    case Span::Range: break;
    }
    return formats::fullRange(range.from, range.to);
}

QString PeriodWords::lessons(ReflectPeriod::Span span, int count)
{
    using Span = ReflectPeriod::Span;
    switch (span) {
    case Span::Day: return tr("%Ln this day", nullptr, count);
    case Span::Week: return tr("%Ln this week", nullptr, count);
    case Span::Month: return tr("%Ln this month", nullptr, count);
    case Span::Range: break;
    }
    return tr("%Ln in these days", nullptr, count);
}

} // namespace evenkeel
