#include "app/commandline/arguments.h"
#include "app/commandline/verbs/linedraft.h"
#include "app/commandline/verbs/verbs.h"
#include "core/capture/draftjson.h"

namespace evenkeel::verbs {

Attempted<QJsonObject> parse(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    return toJson(draftOf(call, source.settings()));
}

} // namespace evenkeel::verbs
