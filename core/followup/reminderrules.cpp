#include "core/followup/reminderrules.h"

#include "core/settings/keys.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

ReminderRules reminderRulesFrom(const Settings &settings)
{
    constexpr int longest = 240;
    ReminderRules rules;
    const int before = std::clamp(settings.get(keys::RemindMinutes), 0, longest);
    rules.before = minutes(settings.get(keys::RemindBefore) ? before : 0);
    const QTime start = QTime::fromString(settings.get(keys::WorkStart), u"HH:mm"_s);
    if (start.isValid())
        rules.dayStart = start;
    rules.hideDetails = settings.get(keys::HideDetails);
    rules.holdForBreather = settings.get(keys::BreathHoldReminders);
    return rules;
}

} // namespace evenkeel
