#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/settings/worksettings.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

/// A day means the hour at which reminders of that day begin.
Instant alertAt(const TimeArgument &time, const Settings &settings, const QTimeZone &zone)
{
    if (!time.local.isDateOnly())
        return time.begin;
    return resolve(time.local.date, workCalendarFrom(settings).beginOn(time.local.date), zone);
}

} // namespace

Attempted<QJsonObject> snooze(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {.fewest = 2, .most = 2});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto id = idFrom(arguments->plain().at(0));
    if (!id)
        return tl::unexpected(id.error());
    const auto until = timeFrom(arguments->plain().at(1), call.clock.zone());
    if (!until)
        return tl::unexpected(until.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());

    const Instant at = alertAt(*until, source.settings(), call.clock.zone());
    EVENKEEL_TRY((*log)->followUpActions().remindAgain({FollowUpId(*id)}, at));
    return QJsonObject{{u"id"_s, *id}};
}

} // namespace evenkeel::verbs
