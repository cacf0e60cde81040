#include "app/commandline/verbrunner.h"

#include "app/commandline/callclock.h"
#include "app/commandline/verbtable.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenkeel {

Answer VerbRunner::answer(const Request &request) const
{
    QStringList notes;
    const auto json = run(request, notes);
    if (!json)
        return refused(json.error()); // what it says must stand alone
    return {
        .output = QJsonDocument(*json).toJson(QJsonDocument::Compact) + '\n',
        .error = notes.join(u'\n')};
}

Answer VerbRunner::refused(const Refusal &refusal)
{
    return {.status = static_cast<int>(refusal.status()), .error = refusal.text()};
}

Attempted<QJsonObject> VerbRunner::run(const Request &request, QStringList &notes) const
{
    const QString name = request.arguments.value(0);
    const Verb *verb = verbFor(request.arguments);
    if (!verb) {
        return refuse(Refusal::usage(
            QCoreApplication::translate("CommandLine", "There is no verb %1. See --help.")
                .arg(name)));
    }
    const auto clock = callClock(m_clock, request.now, request.zone);
    if (!clock)
        return tl::unexpected(clock.error());
    const auto locale = callLocale(request.locale);
    if (!locale)
        return tl::unexpected(locale.error());
    EVENKEEL_TRY(allow(*verb, request));
    const Invocation call{
        .words = request.arguments.sliced(1),
        .line = request.standardInput,
        .clock = request.ownClock ? **clock : m_clock,
        .locale = *locale,
        .folder = QDir(request.folder),
        .note = [&notes](const QString &line) { notes.append(line); }};
    auto json = verb->run(call, m_source);
    if (!json && json.error().status() == ExitStatus::WrongUsage)
        return refuse(json.error().withUsage(verb->name, verb->usage));
    return json;
}

Attempted<> VerbRunner::allow(const Verb &verb, const Request &request) const
{
    const bool leavesATime = verb.writes() || verb.use == LogUse::Copies;
    if (m_source.isRunning() && request.ownClock && leavesATime)
        return refuse(Error{Fault::TwoClocks, {}});
    if (verb.tellsOfTheLog() && !m_source.mayRead())
        return refuse(Error{Fault::NotAllowed, {}});
    return {};
}

} // namespace evenkeel
