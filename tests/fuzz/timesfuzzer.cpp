#include "app/commandline/arguments.h"
#include "app/commandline/globaloptions.h"
#include "app/commandline/timeargument.h"
#include "core/backup/backupname.h"
#include "core/base/isotime.h"
#include "core/base/localtime.h"
#include "tests/fuzz/fuzzing.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

const QList<QTimeZone> &zones()
{
    static const QList<QTimeZone> all{
        QTimeZone("Europe/London"), QTimeZone("Pacific/Apia"), QTimeZone("Africa/Cairo")};
    return all;
}

void lookAtInstant(const QString &text)
{
    const auto instant = instantFromIso(text);
    if (!instant)
        return;
    const auto again = instantFromIso(isoExact(*instant));
    mustHold(again && *again == *instant, "an instant is written as it can be read");
}

void lookAtLocalTime(const QString &text, const QTimeZone &zone)
{
    const auto time = LocalTime::fromIso(text, zone.id());
    if (!time)
        return;
    std::ignore = time->instant();
    const auto again = LocalTime::fromIso(time->toIso(), zone.id());
    mustHold(
        again && again->date == time->date && again->isDateOnly() == time->isDateOnly(),
        "a time is written as it can be read");
}

void lookAtArgument(const QString &text, const QTimeZone &zone)
{
    const auto time = TimeArgument::read(text, zone);
    if (!time)
        return;
    mustHold(time->begin < time->end, "a time begins before it ends");
    mustHold(time->local.date.isValid(), "a day is on the calendar");
}

void lookAtBackupName(const QString &text)
{
    for (const QString &name : {text, u"evenkeel-"_s + text + u".backup"_s}) {
        if (const auto at = backupname::timeOf(name))
            mustHold(backupname::of(*at) == name, "a backup is named by its time");
    }
}

void lookAtArguments(const QStringList &words)
{
    const ArgumentShape shape{
        .values = {u"--from"_s, u"-o"_s}, .flags = {u"--deleted"_s}, .fewest = 0, .most = 3};
    if (const auto arguments = Arguments::read(words, shape))
        mustHold(arguments->plain().size() <= shape.most, "no more than fit are taken");
    const auto options = GlobalOptions::read(
        words, [](const QString &verb) { return verb == u"log"_s || verb == u"parse"_s; });
    if (!options)
        mustHold(!options.error().text().isEmpty(), "a refusal says why");
}

} // namespace

void fuzz(Input input)
{
    const QTimeZone &zone = zones().at(input.choice(int(zones().size())));
    const QString text = input.text();
    lookAtInstant(text);
    lookAtLocalTime(text, zone);
    lookAtArgument(text, zone);
    lookAtBackupName(text);
    lookAtArguments(text.split(u'\n'));
}

} // namespace evenkeel::fuzz
