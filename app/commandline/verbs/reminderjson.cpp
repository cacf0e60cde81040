#include "app/commandline/verbs/reminderjson.h"

#include "app/openlog/openlog.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

Result<Reminders> remindersNow(OpenLog &log, const Settings &settings, Instant now)
{
    const auto open = log.followUps().open();
    if (!open)
        return tl::unexpected(open.error());
    const auto state = log.agentState().current();
    if (!state)
        return tl::unexpected(state.error());
    return remindersAt(*open, now, believed(*state, now).activity, reminderRulesFrom(settings));
}

QJsonValue heldBy(const Reminders &reminders)
{
    return reminders.onCall ? QJsonValue(u"on-call"_s) : QJsonValue();
}

} // namespace evenkeel::verbs
