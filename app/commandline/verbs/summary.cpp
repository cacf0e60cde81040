#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/insight/summaryjson.h"
#include "core/insight/summaryreader.h"
#include "ui/text/appwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

Attempted<DateRange> daysFrom(const Arguments &arguments, const QTimeZone &zone)
{
    const auto week = arguments.value(u"--week"_s);
    const bool hasEnds = arguments.has(u"--from"_s) && arguments.has(u"--to"_s);
    const bool hasEnd = arguments.has(u"--from"_s) || arguments.has(u"--to"_s);
    if (week && !hasEnd)
        return weekFrom(*week);
    if (week || !hasEnds) {
        return refuse(Refusal::usage(QCoreApplication::translate(
            "CommandLine", "Give either --week or both --from and --to.")));
    }
    const auto period = periodFrom(arguments, zone);
    if (!period)
        return tl::unexpected(period.error());
    return *period->days();
}

} // namespace

Attempted<QJsonObject> summary(const Invocation &call, LogSource &source)
{
    const ArgumentShape shape{.values = {u"--week"_s, u"--from"_s, u"--to"_s}};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto days = daysFrom(*arguments, call.clock.zone());
    if (!days)
        return tl::unexpected(days.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto figures
        = SummaryReader((*log)->database()).summary(*days, call.clock.zone(), call.clock.now());
    if (!figures)
        return tl::unexpected(figures.error());
    return toJson(*figures, AppWords());
}

} // namespace evenkeel::verbs
