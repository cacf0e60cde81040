#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

Attempted<Closing::Outcome> outcomeFrom(const Arguments &arguments)
{
    const QString text = arguments.value(u"--outcome"_s).value_or(u"kept"_s);
    if (text == u"broken"_s)
        return Closing::Outcome::Broken;
    if (text == u"withdrawn"_s)
        return Closing::Outcome::Withdrawn;
    if (text == u"kept"_s)
        return Closing::Outcome::Kept;
    return refuse(Refusal::usage(
        QCoreApplication::translate("CommandLine", "The outcome is kept, broken or withdrawn.")));
}

Attempted<Closing> closingFrom(const Arguments &arguments, const Clock &clock)
{
    const auto outcome = outcomeFrom(arguments);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const auto keptAt = maybeTime(arguments, u"--kept-at"_s, clock.zone());
    if (!keptAt)
        return tl::unexpected(keptAt.error());
    const bool late = arguments.has(u"--late"_s);
    if (late && *outcome != Closing::Outcome::Kept) {
        return refuse(Refusal::usage(QCoreApplication::translate(
            "CommandLine", "Only a promise that was kept can be kept late.")));
    }
    if (*keptAt && (*keptAt)->begin > clock.now()) {
        return refuse(Refusal::input(QCoreApplication::translate(
            "CommandLine", "The time of --kept-at is still ahead. Give one that has passed.")));
    }
    return Closing{
        .outcome = *outcome,
        .at = *keptAt ? (*keptAt)->begin : clock.now(),
        .forceLate = late,
        .note = arguments.value(u"--note"_s).value_or(QString())};
}

} // namespace

Attempted<QJsonObject> done(const Invocation &call, LogSource &source)
{
    const ArgumentShape shape{
        .values = {u"--kept-at"_s, u"--outcome"_s, u"--note"_s},
        .flags = {u"--late"_s},
        .fewest = 1,
        .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto id = idFrom(arguments->plain().first());
    if (!id)
        return tl::unexpected(id.error());
    const auto closing = closingFrom(*arguments, call.clock);
    if (!closing)
        return tl::unexpected(closing.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());

    EVENKEEL_TRY((*log)->followUpActions().close(FollowUpId(*id), *closing));
    return QJsonObject{{u"id"_s, *id}};
}

} // namespace evenkeel::verbs
