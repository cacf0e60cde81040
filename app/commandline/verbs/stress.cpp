#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

Attempted<RatingContext> contextFrom(const Arguments &arguments)
{
    const QString text = arguments.value(u"--context"_s).value_or(u"check-in"_s);
    const auto context = ratingContextFromId(text);
    if (!context || *context == RatingContext::AfterInteraction) {
        return refuse(
            Refusal::usage(QCoreApplication::translate(
                               "CommandLine", "%1 is not a context of a rating on its own.")
                               .arg(text)));
    }
    return *context;
}

} // namespace

Attempted<QJsonObject> stress(const Invocation &call, LogSource &source)
{
    const ArgumentShape shape{.values = {u"--context"_s}, .fewest = 1, .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto number = numberFrom(arguments->plain().first());
    if (!number)
        return tl::unexpected(number.error());
    const auto level = StressLevel::from(*number);
    if (!level)
        return refuse(Refusal::input(QCoreApplication::translate(
            "CommandLine", "A self-rating is a whole number from 0 to 10.")));
    const auto context = contextFrom(*arguments);
    if (!context)
        return tl::unexpected(context.error());
    const auto log = source.created();
    if (!log)
        return tl::unexpected(log.error());
    const auto id = (*log)->journal().rate(*level, *context);
    if (!id)
        return tl::unexpected(id.error());
    return QJsonObject{{u"id"_s, id->value()}};
}

} // namespace evenkeel::verbs
