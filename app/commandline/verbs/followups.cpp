#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/followup/followupjson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

Attempted<std::optional<FollowUpState>> stateFrom(const Arguments &arguments)
{
    const auto text = arguments.value(u"--state"_s);
    if (!text)
        return std::optional<FollowUpState>();
    const auto state = followUpStateFromId(*text);
    if (!state) {
        return refuse(Refusal::usage(
            QCoreApplication::translate("CommandLine", "%1 is not a state of a follow-up.")
                .arg(*text)));
    }
    return state;
}

} // namespace

Attempted<QJsonObject> followUps(const Invocation &call, LogSource &source)
{
    const auto arguments
        = Arguments::read(call.words, {.values = {u"--state"_s, u"--due-before"_s}});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto state = stateFrom(*arguments);
    if (!state)
        return tl::unexpected(state.error());
    const auto before = maybeTime(*arguments, u"--due-before"_s, call.clock.zone());
    if (!before)
        return tl::unexpected(before.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());

    // A day is meant as a whole: what is due at its very end, the next midnight, belongs to it.
    std::optional<Instant> end;
    if (*before)
        end = (*before)->local.isDateOnly() ? (*before)->end + milliseconds(1) : (*before)->begin;
    const auto followUps = (*log)->followUps().listed(*state, end);
    if (!followUps)
        return tl::unexpected(followUps.error());
    QJsonArray array;
    for (const FollowUp &followUp : *followUps)
        array.append(toJson(followUp));
    return QJsonObject{{u"followups"_s, array}};
}

} // namespace evenkeel::verbs
