#include "app/commandline/arguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

using Verb = Result<ChangeLog::Step> (ChangeLog::*)();

Attempted<QJsonObject> step(const Invocation &call, LogSource &source, Verb verb)
{
    const auto arguments = Arguments::read(call.words, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto done = ((*log)->changes().*verb)();
    if (!done)
        return tl::unexpected(done.error());
    return QJsonObject{{u"id"_s, done->id}, {u"action"_s, done->action}};
}

} // namespace

Attempted<QJsonObject> undo(const Invocation &call, LogSource &source)
{
    return step(call, source, &ChangeLog::undo);
}

Attempted<QJsonObject> redo(const Invocation &call, LogSource &source)
{
    return step(call, source, &ChangeLog::redo);
}

} // namespace evenkeel::verbs
