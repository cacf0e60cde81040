#include "app/application/codedays.h"

#include "core/base/clock.h"
#include "core/settings/keys.h"

namespace evenkeel::codedays {

bool isOfferDue(Settings &settings, const Clock &clock)
{
    const QString today = clock.today().toString(Qt::ISODate);
    const bool declined = settings.get(keys::CodeDeclined);
    if (declined || settings.get(keys::LastDayOpened) == today)
        return false;
    const int days = settings.get(keys::DaysOpened) + 1;
    settings.set(keys::LastDayOpened, today);
    settings.set(keys::DaysOpened, days);
    return days >= OfferedFrom;
}

void decline(Settings &settings)
{
    settings.set(keys::CodeDeclined, true);
}

} // namespace evenkeel::codedays
