#include "app/commandline/arguments.h"
#include "app/commandline/verbs/verbs.h"
#include "core/breather/breathejson.h"
#include "core/settings/keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

/// A number that is none is wrong usage; a pattern or a time that does not fit is refused input.
Refusal refusalFor(const Error &error)
{
    if (error.detail.startsWith(u"pattern: "_s)) {
        return Refusal::input(
            QCoreApplication::translate(
                "CommandLine", "There is no breathing pattern of that name. Known are %1.")
                .arg(error.detail.section(u": "_s, 1)));
    }
    const bool isNoNumber = error.fault == Fault::InvalidInput
        && (error.detail == u"elapsed"_s || error.detail == u"minutes"_s);
    if (!isNoNumber)
        return error;
    return Refusal::usage(
        QCoreApplication::translate("CommandLine", "The value of --%1 is no number like 12.5.")
            .arg(error.detail));
}

} // namespace

Attempted<QJsonObject> breathe(const Invocation &call, LogSource &source)
{
    const ArgumentShape shape{.values = {u"--elapsed"_s, u"--minutes"_s}, .fewest = 1, .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto elapsed = arguments->value(u"--elapsed"_s);
    if (!elapsed) {
        return refuse(Refusal::usage(QCoreApplication::translate(
            "CommandLine", "Say how many seconds have gone by with --elapsed.")));
    }
    const PatternBook book(source.settings().get(keys::OwnPattern));
    const QString minutes = arguments->value(u"--minutes"_s).value_or(u"1"_s);
    const auto json = breatheJson(book, arguments->plain().first(), *elapsed, minutes);
    if (!json)
        return refuse(refusalFor(json.error()));
    return *json;
}

} // namespace evenkeel::verbs
