#include "app/commandline/arguments.h"
#include "app/commandline/verbs/linedraft.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

Attempted<QJsonObject> log(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const Draft draft = draftOf(call, source.settings());
    if (!draft.isSavable())
        return refuse(Refusal::input(QCoreApplication::translate(
            "CommandLine", "The line holds no text. Say in a few words what happened.")));
    const auto log = source.created();
    if (!log)
        return tl::unexpected(log.error());
    const auto logged = (*log)->journal().log(draft);
    if (!logged)
        return tl::unexpected(logged.error());
    return QJsonObject{{u"id"_s, logged->interaction.value()}};
}

} // namespace evenkeel::verbs
