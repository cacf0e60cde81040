#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

Attempted<QJsonObject> attempt(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {.fewest = 2, .most = 2});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto id = idFrom(arguments->plain().at(0));
    if (!id)
        return tl::unexpected(id.error());
    const auto result = attemptResultFromId(arguments->plain().at(1));
    if (!result) {
        return refuse(Refusal::usage(QCoreApplication::translate(
            "CommandLine", "An attempt is no-answer or left-message.")));
    }
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());

    EVENKEEL_TRY((*log)->followUpActions().attempt(FollowUpId(*id), *result));
    return QJsonObject{{u"id"_s, *id}};
}

} // namespace evenkeel::verbs
