#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

Attempted<std::optional<bool>> toldFrom(const Arguments &arguments)
{
    const auto text = arguments.value(u"--told"_s);
    if (!text)
        return std::optional<bool>();
    if (*text != u"yes"_s && *text != u"no"_s)
        return refuse(Refusal::usage(CliText::tr("After --told comes yes or no.")));
    return std::optional(*text == u"yes"_s);
}

struct Wanted
{
    qint64 id = 0;
    LocalTime to;
    QString reason;
    std::optional<bool> told;
};

Attempted<Wanted> wantedFrom(const Invocation &call)
{
    const ArgumentShape shape{.values = {u"--reason"_s, u"--told"_s}, .fewest = 2, .most = 2};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto id = idFrom(arguments->plain().at(0));
    if (!id)
        return tl::unexpected(id.error());
    const auto to = timeFrom(arguments->plain().at(1), call.clock.zone());
    if (!to)
        return tl::unexpected(to.error());
    const QString reason = arguments->value(u"--reason"_s).value_or(QString()).trimmed();
    if (reason.isEmpty())
        return refuse(
            Refusal::usage(CliText::tr("A new time needs --reason and a few words after it.")));
    const auto told = toldFrom(*arguments);
    if (!told)
        return tl::unexpected(told.error());
    return Wanted{.id = *id, .to = to->local, .reason = reason, .told = *told};
}

} // namespace

Attempted<QJsonObject> renegotiate(const Invocation &call, LogSource &source)
{
    const auto wanted = wantedFrom(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());

    EVENKEEL_TRY((*log)->followUpActions().renegotiate(
        FollowUpId(wanted->id), wanted->to, wanted->reason, wanted->told));
    return QJsonObject{{u"id"_s, wanted->id}};
}

} // namespace evenkeel::verbs
