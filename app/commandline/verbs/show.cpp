#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/timeline/rowjson.h"

namespace evenkeel::verbs {

Attempted<QJsonObject> show(const Invocation &call, LogSource &source)
{
    const auto id = onlyId(call.words);
    if (!id)
        return tl::unexpected(id.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto row = (*log)->timeline().row(InteractionId(*id));
    if (!row)
        return tl::unexpected(row.error());
    return rowJson(*row);
}

} // namespace evenkeel::verbs
