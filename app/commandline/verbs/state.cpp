#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"

#include "core/base/localtime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

constexpr qint64 OnlyRow = 1;

/// "14:30" without a day is the next such time: what a hook knows of a break.
std::optional<Instant> nextTimeOfDay(const QString &text, const Clock &clock)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        return std::nullopt;
    const Instant today = resolve(clock.today(), time, clock.zone());
    return today > clock.now() ? today : resolve(clock.today().addDays(1), time, clock.zone());
}

/// Free lasts until the next state; its end is checked like any other and kept by nobody.
Attempted<std::optional<Instant>> untilFrom(const Arguments &arguments, const Clock &clock)
{
    if (const auto next = nextTimeOfDay(arguments.value(u"--until"_s).value_or(QString()), clock))
        return next;
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
