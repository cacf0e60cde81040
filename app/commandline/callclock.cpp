#include "app/commandline/callclock.h"

#include "app/commandline/clitext.h"
#include "app/commandline/timeargument.h"
#include "core/base/fixedclock.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

Attempted<std::unique_ptr<Clock>>
callClock(const Clock &system, const QString &now, const QString &zone)
{
    const QTimeZone wall = zone.isEmpty() ? system.zone() : QTimeZone(zone.toLatin1());
    if (!wall.isValid()) {
        return refuse(Refusal::usage(
            CliText::tr("%1 is not a time zone. Write a name like Europe/London.").arg(zone)));
    }
    if (now.isEmpty())
        return std::make_unique<FixedClock>(system.now(), wall);
    const auto time = TimeArgument::read(now, wall);
    if (!time) {
        return refuse(Refusal::usage(
            CliText::tr("%1 is not a time. Write 2026-05-14T14:31 or 2026-05-14T14:31+01:00.")
                .arg(now)));
    }
    return std::make_unique<FixedClock>(time->begin, wall);
}

Attempted<QLocale> callLocale(const QString &code)
{
    if (code.isEmpty())
        return QLocale::system();
    const QLocale locale(code);
    const bool isUnknown = locale.language() == QLocale::C && code != u"C"_s;
    if (isUnknown) {
        return refuse(
            Refusal::usage(CliText::tr("%1 is not a locale. Write a code like en-GB.").arg(code)));
    }
    return locale;
}

} // namespace evenkeel
