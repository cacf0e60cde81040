#include "app/commandline/logsource.h"

#include "app/openlog/openlog.h"
#include "core/settings/settings.h"

namespace evenkeel {

Result<AgentState> LogSource::agentState()
{
    return existing().and_then([](OpenLog *log) { return log->agentState().current(); });
}

Result<> LogSource::setAgentState(AgentActivity activity, std::optional<Instant> until)
{
    return created().and_then(
        [=](OpenLog *log) { return log->agentState().set(activity, true, until); });
}

Result<Reminders> LogSource::reminders(Instant now)
{
    const auto log = existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto open = (*log)->followUps().open();
    if (!open)
        return tl::unexpected(open.error());
    const auto state = (*log)->agentState().current();
    if (!state)
        return tl::unexpected(state.error());
    return remindersAt(*open, now, believed(*state, now).activity, reminderRulesFrom(settings()));
}

} // namespace evenkeel
