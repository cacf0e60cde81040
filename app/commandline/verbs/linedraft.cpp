#include "app/commandline/verbs/linedraft.h"

#include "app/openlog/capturesettings.h"
#include "core/capture/lineparser.h"
#include "core/settings/worksettings.h"

namespace evenkeel::verbs {

Draft draftOf(const Invocation &call, const Settings &settings)
{
    const QString language = call.locale.name().section(u'_', 0, 0);
    const LineParser parser(
        CaptureWords::shipped(language), call.locale, captureListsFrom(settings));
    return parser.parse(call.line, call.clock.moment(), workCalendarFrom(settings));
}

} // namespace evenkeel::verbs
