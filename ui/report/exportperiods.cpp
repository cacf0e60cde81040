#include "ui/report/exportperiods.h"

#include "ui/text/formats.h"

#include <QLocale>

namespace evenkeel {

namespace {

DateRange monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {.from = first, .to = first.addMonths(1).addDays(-1)};
}

QString monthName(QDate day)
{
    return QLocale().standaloneMonthName(day.month());
}

} // namespace

QList<ExportPeriods::Period> ExportPeriods::offered(QDate today)
{
    const DateRange week = DateRange::weekOf(today);
    const DateRange before = DateRange::weekOf(today.addDays(-7));
    const auto weekName = [](const DateRange &days) {
        //: %1 is "Week 19", %2 "4 to 10 May"
        return tr("%1, %2").arg(formats::week(days.from), formats::range(days.from, days.to));
    };
    return {
        {.name = weekName(week), .days = week},
        {.name = weekName(before), .days = before},
        {.name = monthName(today), .days = monthOf(today)},
        {.name = monthName(today.addMonths(-1)), .days = monthOf(today.addMonths(-1))},
        {.name = tr("Everything"), .days = std::nullopt},
    };
}

} // namespace evenkeel
