#include "ui/insight/columnnames.h"

#include "ui/text/formats.h"

#include <QLocale>

namespace evenkeel {

namespace {

bool isWholeMonth(const DateRange &days)
{
    return days.from.day() == 1 && days.to.day() == days.to.daysInMonth()
        && days.from.month() == days.to.month();
}

} // namespace

QString ColumnNames::brief(const StressColumn &column, ColumnStep step)
{
    const QLocale locale;
    const QDate from = column.days.from;
    switch (step) {
    case ColumnStep::Hour: return locale.toString(column.hour.value_or(0));
    case ColumnStep::Day:
        return formats::weekday(from) + QLatin1Char(' ') + locale.toString(from.day());
    case ColumnStep::Week: return formats::range(from, from);
    case ColumnStep::Month: break;
    }
    const QString month = locale.standaloneMonthName(from.month(), QLocale::ShortFormat);
    return from.month() == 1 ? month + QLatin1Char(' ') + QString::number(from.year()) : month;
}

QString ColumnNames::full(const StressColumn &column, ColumnStep step)
{
    const DateRange &days = column.days;
    switch (step) {
    case ColumnStep::Hour: return formats::time(QTime(column.hour.value_or(0), 0));
    case ColumnStep::Day: return formats::shortDay(days.from);
    case ColumnStep::Week: break;
    case ColumnStep::Month:
        if (isWholeMonth(days))
            //: %1 is a month, %2 a year
            return tr("%1 %2").arg(
                QLocale().standaloneMonthName(days.from.month()),
                QString::number(days.from.year()));
        break;
    }
    return formats::fullRange(days.from, days.to);
}

QString ColumnNames::kind(ColumnStep step)
{
    switch (step) {
    case ColumnStep::Hour: return tr("Hour");
    case ColumnStep::Day: return tr("Day");
    case ColumnStep::Week: return tr("Week");
    case ColumnStep::Month: break;
    }
    return tr("Month");
}

} // namespace evenkeel
