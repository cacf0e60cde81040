#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenkeel::formats {

namespace {

QString tr(const char *text, const char *about = nullptr, int n = -1)
{
    return QCoreApplication::translate("Formats", text, about, n);
}

/// Days of the wall that lie between now and the due day; negative when it has passed.
qint64 daysUntil(const LocalTime &due, Instant now, const QTimeZone &zone)
{
    return inZone(now, zone).date().daysTo(due.date);
}

QString soon(const LocalTime &due, qint64 days, Instant now)
{
    if (days == 0 && due.isDateOnly())
        return tr("today");
    const auto left = std::chrono::duration_cast<minutes>(due.instant() - now);
    if (days == 0 && left.count() == 0)
        return tr("now");
    if (days == 0)
        //: %1 is a length of time: in 1 h 29
        return tr("in %1").arg(duration(left));
    if (days == 1)
        return tr("tomorrow");
    return tr("in %n day(s)", nullptr, int(days));
}

} // namespace

QString time(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString day(QDate day)
{
    //: The format of a day, as of QDate::toString: Thursday 14 May
    return QLocale().toString(day, tr("dddd d MMMM"));
}

QString shortDay(QDate day)
{
    //: The format of a short day, as of QDate::toString: Fri 15 May
    return QLocale().toString(day, tr("ddd d MMM"));
}

QString weekday(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd"));
}

QString dayTitle(QDate day, QDate today)
{
    const QString name = formats::day(day);
    if (day == today)
        return tr("Today, %1").arg(name);
    if (day == today.addDays(-1))
        return tr("Yesterday, %1").arg(name);
    if (day.year() != today.year())
        return QLocale().toString(day, tr("dddd d MMMM yyyy"));
    return name;
}

QString moment(const Moment &moment, QDate today)
{
    const QDateTime local = moment.local();
    const QString clock = time(local.time());
    if (local.date() == today)
        return tr("today %1").arg(clock);
    if (local.date() == today.addDays(-1))
        return tr("yesterday %1").arg(clock);
    const QString format
        = local.date().year() == today.year() ? tr("ddd d MMM") : tr("ddd d MMM yyyy");
    return tr("%1 %2", "day and time").arg(QLocale().toString(local.date(), format), clock);
}

QString due(const LocalTime &due, QDate today)
{
    const qint64 days = today.daysTo(due.date);
    const bool near = days > 0 && days < 7;
    const QString day = near ? weekday(due.date) : shortDay(due.date);
    if (due.isDateOnly())
        return days == 0 ? tr("today") : day;
    return days == 0 ? time(*due.time) : tr("%1 %2", "day and time").arg(day, time(*due.time));
}

QString dueInFull(const LocalTime &due)
{
    const QString day = shortDay(due.date);
    return due.isDateOnly() ? day : tr("%1 %2", "day and time").arg(day, time(*due.time));
}

QString distance(const LocalTime &due, Instant now, const QTimeZone &zone)
{
    const Instant at = due.instant();
    if (at <= now - minutes(1))
        //: %1 is a length of time: 16 min late
        return tr("%1 late").arg(duration(std::chrono::duration_cast<seconds>(now - at)));
    return soon(due, daysUntil(due, now, zone), now);
}

QString duration(seconds length)
{
    using std::chrono::hours;
    constexpr hours Day{24};
    if (length < minutes(1))
        return tr("%n s", "seconds", int(length.count()));
    if (length < hours(1))
        return tr("%n min", "minutes", int(length / minutes(1)));
    if (length >= 2 * Day)
        return tr("%n day(s)", nullptr, int(length / Day));
    const int whole = int(length / hours(1));
    const int rest = int((length % hours(1)) / minutes(1));
    if (rest == 0)
        return tr("%n h", "hours", whole);
    //: hours and minutes: 1 h 29
    return tr("%1 h %2").arg(whole).arg(rest, 2, 10, QLatin1Char('0'));
}

QString range(QDate from, QDate to)
{
    const QLocale locale;
    const QString last = locale.toString(to, tr("d MMM"));
    if (from == to)
        return last;
    const bool sameMonth = from.month() == to.month() && from.year() == to.year();
    const QString first = locale.toString(from, sameMonth ? tr("d", "day of month") : tr("d MMM"));
    //: the first and the last day: 4 to 10 May
    return tr("%1 to %2").arg(first, last);
}

} // namespace evenkeel::formats
