#include "app/commandline/verbs/linedraft.h"

#include "core/capture/lineparser.h"
#include "core/settings/keys.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

/// The shipped lists and what the user added to them.
CaptureLists listsFrom(const Settings &settings)
{
    CaptureLists lists = CaptureLists::shipped();
    for (const QString &category : settings.get(keys::Categories)) {
        if (!lists.categories.contains(category))
            lists.categories.append(category);
    }
    return lists;
}

std::optional<QTime> endOfWork(const Settings &settings)
{
    const QTime end = QTime::fromString(settings.get(keys::WorkEnd), u"HH:mm"_s);
    return end.isValid() ? std::optional(end) : std::nullopt;
}

} // namespace

Draft draftOf(const Invocation &call, const Settings &settings)
{
    const QString language = call.locale.name().section(u'_', 0, 0);
    const LineParser parser(CaptureWords::shipped(language), call.locale, listsFrom(settings));
    return parser.parse(call.line, call.clock.moment(), endOfWork(settings));
}

} // namespace evenkeel::verbs
