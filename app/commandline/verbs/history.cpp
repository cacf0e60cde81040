#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/timeline/historyreplay.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

Attempted<QJsonObject> history(const Invocation &call, LogSource &source)
{
    const auto id = onlyId(call.words);
    if (!id)
        return tl::unexpected(id.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto entries = (*log)->changes().historyOf(*id);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->isEmpty())
        EVENKEEL_TRY((*log)->interactions().find(InteractionId(*id)));
    return QJsonObject{{u"changes"_s, HistoryReplay().changes(*entries)}};
}

} // namespace evenkeel::verbs
