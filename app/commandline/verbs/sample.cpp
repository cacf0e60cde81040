#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/sample/samplelog.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

struct Wanted
{
    int interactions = 0;
    QDate until;
    quint64 seed = 1;
};

Attempted<int> countFrom(const Arguments &arguments)
{
    const auto number = numberFrom(*arguments.value(u"--interactions"_s));
    if (!number)
        return tl::unexpected(number.error());
    if (*number < 1 || *number > SampleLog::MostInteractions)
        return refuse(Refusal::input(CliText::tr("Between 1 and %1 interactions can be made.")
                                         .arg(SampleLog::MostInteractions)));
    return static_cast<int>(*number);
}

Attempted<Wanted> wantedFrom(const Invocation &call)
{
    const auto arguments
        = Arguments::read(call.words, {.values = {u"--interactions"_s, u"--until"_s, u"--seed"_s}});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->has(u"--interactions"_s) || !arguments->has(u"--until"_s))
        return refuse(Refusal::usage(CliText::tr("Both --interactions and --until are needed.")));
    const auto count = countFrom(*arguments);
    if (!count)
        return tl::unexpected(count.error());
    const auto until = timeFrom(*arguments->value(u"--until"_s), call.clock.zone());
    if (!until)
        return tl::unexpected(until.error());
    bool isNumber = false;
    const quint64 seed = arguments->value(u"--seed"_s).value_or(u"1"_s).toULongLong(&isNumber);
    if (!isNumber)
        return refuse(Refusal::usage(CliText::tr("The seed is a whole number.")));
    return Wanted{.interactions = *count, .until = until->local.date, .seed = seed};
}

} // namespace

Attempted<QJsonObject> sample(const Invocation &call, LogSource &source)
{
    const auto wanted = wantedFrom(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto log = source.created();
    if (!log)
        return tl::unexpected(log.error());
    const SampleLog::Stores stores{
        .interactions = (*log)->interactions(),
        .followUps = (*log)->followUps(),
        .ratings = (*log)->ratings(),
        .breathers = (*log)->breathers(),
        .reflections = (*log)->reflections()};
    const auto made = SampleLog((*log)->changes(), stores)
                          .fill(wanted->interactions, wanted->until, wanted->seed);
    if (!made && made.error().fault == Fault::WrongState) {
        return refuse(Refusal::input(CliText::tr(
            "The log holds interactions already. Name an empty folder with --data-dir.")));
    }
    if (!made)
        return tl::unexpected(made.error());
    return QJsonObject{{u"interactions"_s, *made}};
}

} // namespace evenkeel::verbs
