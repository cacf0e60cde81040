#include "ui/followup/duewords.h"

#include "ui/text/formats.h"

#include <QCoreApplication>

namespace evenkeel::duewords {

namespace {

QString aboutHoliday(const QString &day, const QString &name)
{
    if (name.isEmpty())
        //: %1: "Fri 25 Dec"
        return QCoreApplication::translate("DueWords", "%1 is a holiday.").arg(day);
    //: %1: "Fri 25 Dec", %2: "Christmas Day"
    return QCoreApplication::translate("DueWords", "%1 is a holiday, %2.")
        .arg(day, formats::isolated(name));
}

} // namespace

QString against(
    const std::optional<LocalTime> &due, const std::optional<DaySpan> &customerWindow,
    const WorkCalendar &work)
{
    const auto concern = due ? concernOf(*due, customerWindow, work) : std::nullopt;
    if (!concern)
        return {};
    const QString day = formats::shortDay(due->date);
    switch (*concern) {
    case DueConcern::Holiday: return aboutHoliday(day, work.holidays.nameOf(due->date));
    case DueConcern::DayOff:
        //: %1: "Sat 16 May"
        return QCoreApplication::translate("DueWords", "You do not work on %1.").arg(day);
    case DueConcern::OutsideHours:
        //: %1: "Fri 15 May", %2: "09:00 to 17:30"
        return QCoreApplication::translate("DueWords", "On %1 you work from %2.")
            .arg(day, formats::span({work.beginOn(due->date), work.endOn(due->date)}));
    case DueConcern::OutsideWindow:
        //: %1: "16:00 to 18:30"
        return QCoreApplication::translate("DueWords", "The customer can be reached from %1.")
            .arg(formats::span(*customerWindow));
    }
    return {};
}

} // namespace evenkeel::duewords
