#include "app/commandline/arguments.h"
#include "app/commandline/verbs/reminderjson.h"
#include "app/commandline/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

Attempted<QJsonObject> status(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto stored = source.agentState();
    if (!stored)
        return tl::unexpected(stored.error());
    const auto reminders = source.reminders(call.clock.now());
    if (!reminders)
        return tl::unexpected(reminders.error());

    const AgentState state = believed(*stored, call.clock.now());
    const Moment since{.at = state.since, .zone = call.clock.zone().id()};
    const bool known = state.activity != AgentActivity::Unknown;
    return QJsonObject{
        {u"state"_s, idOf(state.activity)},
        {u"since"_s, known ? QJsonValue(since.toIso()) : QJsonValue()},
        {u"running"_s, source.isRunning()},
        {u"locked"_s, source.isLocked()},
        {u"held"_s, reminders->held},
        {u"held_by"_s, heldBy(*reminders)},
        {u"protection"_s, source.protection()},
    };
}

} // namespace evenkeel::verbs
