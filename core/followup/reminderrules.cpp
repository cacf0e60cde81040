#include "core/followup/reminderrules.h"

#include "core/base/isotime.h"
#include "core/settings/keys.h"
#include "core/settings/worksettings.h"

#include <algorithm>

namespace evenkeel {

ReminderRules reminderRulesFrom(const Settings &settings)
{
    constexpr int longest = 240;
    ReminderRules rules;
    const int before = std::clamp(settings.get(keys::RemindMinutes), 0, longest);
    rules.before = minutes(settings.get(keys::RemindBefore) ? before : 0);
    rules.hideDetails = settings.get(keys::HideDetails);
    rules.holdForBreather = settings.get(keys::BreathHoldReminders);
    rules.work = workCalendarFrom(settings);
    rules.quiet = WeekHours::fromText(settings.get(keys::QuietHours));
    rules.quietOnHolidays = settings.get(keys::QuietOnHolidays);
    rules.pausedUntil = instantFromIso(settings.get(keys::PausedUntil));
    return rules;
}

} // namespace evenkeel
