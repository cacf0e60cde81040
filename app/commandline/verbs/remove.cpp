#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

Attempted<QJsonObject> remove(const Invocation &call, LogSource &source)
{
    const auto id = onlyId(call.words);
    if (!id)
        return tl::unexpected(id.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto removed = (*log)->journal().remove(InteractionId(*id));
    if (!removed && removed.error().fault == Fault::WrongState)
        return refuse(inTheBin(*id));
    EVENKEEL_TRY(removed);
    return QJsonObject{{u"id"_s, *id}};
}

} // namespace evenkeel::verbs
