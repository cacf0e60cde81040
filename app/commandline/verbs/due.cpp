#include "app/commandline/arguments.h"
#include "app/commandline/verbs/reminderjson.h"
#include "app/commandline/verbs/verbs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

QJsonObject alertJson(const Alert &alert)
{
    return {
        {u"id"_s, alert.followUp.id.value()},
        {u"kind"_s, idOf(alert.kind)},
        {u"text"_s, alert.followUp.text},
        {u"due"_s, toIsoUtc(alert.due)},
        {u"late_seconds"_s, qint64(std::chrono::floor<seconds>(alert.late).count())},
    };
}

} // namespace

Attempted<QJsonObject> due(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto reminders = source.reminders(call.clock.now());
    if (!reminders)
        return tl::unexpected(reminders.error());

    QJsonArray alerts;
    for (const Alert &alert : reminders->alerts)
        alerts.append(alertJson(alert));
    return QJsonObject{
        {u"alerts"_s, alerts},
        {u"digest"_s, reminders->isDigest()},
        {u"held"_s, reminders->held},
        {u"held_by"_s, heldBy(*reminders)},
    };
}

} // namespace evenkeel::verbs
