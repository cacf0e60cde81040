#include "app/application/daydesk.h"

#include "core/base/clock.h"
#include "core/breather/dayclose.h"
#include "core/breather/shiftplan.h"
#include "ui/today/shiftendoffer.h"
#include "ui/widgets/commands.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

DayDesk::DayDesk(ShiftPlan &plan, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_plan(plan), m_settings(settings), m_clock(clock)
{
    dayclose::restore(plan, settings, clock);
}

void DayDesk::addTo(Commands &commands)
{
    commands.add(
        {.id = u"day.close"_s,
         .text = tr("Close the day"),
         .detail = tr("No more questions and offers until the next shift"),
         .icon = u"check"_s,
         .run = [this] { close(); }});
    commands.add(
        {.id = u"day.open"_s,
         .text = tr("Open the day again"),
         .detail = tr("Questions and offers may come again"),
         .icon = u"play"_s,
         .run = [this] { open(); }});
}

void DayDesk::close()
{
    dayclose::close(m_plan, m_settings, m_clock);
    emit said({.text = ShiftEndOffer::closedInWords()});
}

void DayDesk::open()
{
    const bool wasClosed = m_plan.isClosed(m_clock.now());
    dayclose::open(m_plan, m_settings);
    emit said({.text = wasClosed ? tr("The day is open again.") : tr("The day is not closed.")});
}

} // namespace evenkeel
