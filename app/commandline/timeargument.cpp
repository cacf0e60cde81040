#include "app/commandline/timeargument.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Typed
{
    QDate date;
    std::optional<QTime> time;
    QString offset; ///< "Z", "+01:00" or nothing
};

std::optional<Typed> typedFrom(QStringView text)
{
    static const QRegularExpression form(
        uR"(^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,3})?)?)(Z|[+-]\d\d(?::?\d\d)?)?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    Typed typed{
        .date = QDate::fromString(match.captured(1), Qt::ISODate),
        .time = std::nullopt,
        .offset = match.captured(3).toUpper()};
    if (match.hasCaptured(2))
        typed.time = QTime::fromString(match.captured(2), Qt::ISODateWithMs);
    if (!typed.date.isValid() || (typed.time && !typed.time->isValid()))
        return std::nullopt;
    return typed;
}

/// Seconds east of Greenwich.
int secondsOf(const QString &offset)
{
    if (offset == u"Z"_s)
        return 0;
    const int hours = QStringView(offset).mid(1, 2).toInt();
    const int inMinutes = hours * 60 + (offset.size() > 3 ? offset.last(2).toInt() : 0);
    return (offset.startsWith(u'-') ? -60 : 60) * inMinutes;
}

} // namespace

std::optional<TimeArgument> TimeArgument::read(QStringView text, const QTimeZone &zone)
{
    const auto typed = typedFrom(text);
    if (!typed)
        return std::nullopt;
    if (!typed->time) {
        return TimeArgument{
            .local = {.date = typed->date, .time = std::nullopt, .zone = zone.id()},
            .begin = startOfDay(typed->date, zone),
            .end = startOfDay(typed->date.addDays(1), zone)};
    }
    if (typed->offset.isEmpty()) {
        const Instant at = resolve(typed->date, *typed->time, zone);
        return TimeArgument{
            .local = {.date = typed->date, .time = typed->time, .zone = zone.id()},
            .begin = at,
            .end = at + milliseconds(1)};
    }
    const QDateTime there(typed->date, *typed->time, Qt::OffsetFromUTC, secondsOf(typed->offset));
    const Instant at = instantFrom(there);
    const QDateTime here = inZone(at, zone);
    return TimeArgument{
        .local = {.date = here.date(), .time = here.time(), .zone = zone.id()},
        .begin = at,
        .end = at + milliseconds(1)};
}

} // namespace evenkeel
