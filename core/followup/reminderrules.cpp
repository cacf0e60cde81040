#include "core/followup/reminderrules.h"

#include "core/base/isotime.h"
#include "core/settings/keys.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

QTime ReminderRules::dayStartOn(QDate day) const
{
    const std::optional<DaySpan> hours = work.on(day.dayOfWeek());
    return hours ? hours->begin : dayStart;
}

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
    rules.work = WeekHours::fromText(settings.get(keys::WeekHours));
    rules.quiet = WeekHours::fromText(settings.get(keys::QuietHours));
    rules.pausedUntil = instantFromIso(settings.get(keys::PausedUntil));
    return rules;
}

} // namespace evenkeel
