#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

constexpr qint64 OnlyRow = 1;

/// Free lasts until the next state; its end is checked like any other and kept by nobody.
Attempted<std::optional<Instant>> untilFrom(const Arguments &arguments, const Clock &clock)
{
    const auto until = maybeTime(arguments, u"--until"_s, clock.zone());
    if (!until)
        return tl::unexpected(until.error());
    if (!*until)
        return std::optional<Instant>();
    const Instant end = (*until)->local.isDateOnly() ? (*until)->end : (*until)->begin;
    if (end <= clock.now())
        return refuse(Error{Fault::TimeInPast, u"--until"_s});
    return std::optional(end);
}

} // namespace

Attempted<QJsonObject> state(const Invocation &call, LogSource &source)
{
    const ArgumentShape shape{.values = {u"--until"_s}, .fewest = 1, .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto activity = agentActivityFromId(arguments->plain().first());
    if (!activity) {
        return refuse(Refusal::usage(QCoreApplication::translate(
            "CommandLine", "The state is on-call, wrap-up, free or away.")));
    }
    const auto until = untilFrom(*arguments, call.clock);
    if (!until)
        return tl::unexpected(until.error());
    EVENKEEL_TRY(source.setAgentState(*activity, *until));
    return QJsonObject{{u"id"_s, OnlyRow}, {u"state"_s, idOf(*activity)}};
}

} // namespace evenkeel::verbs
