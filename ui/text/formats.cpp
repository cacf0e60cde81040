#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace evenkeel::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int WeekDays = 7;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Formats", text, nullptr, n);
}

QString dated(QDate date, const char *pattern)
{
    return QLocale().toString(date, say(pattern));
}

// Without a translation Qt has no plurals.
QString days(qint64 count, const char *one, const char *many)
{
    const int n = static_cast<int>(count);
    return n == 1 ? say(one) : say(many, n);
}

QString twoDigits(qint64 value)
{
    const QString digits = QLocale().toString(value);
    return value < 10 ? QLocale().zeroDigit() + digits : digits;
}

/// Embeddings, overrides and isolates of the Unicode bidirectional algorithm, and their ends.
bool turnsWhatFollows(QChar sign)
{
    return (sign >= QChar(0x202A) && sign <= QChar(0x202E))
        || (sign >= QChar(0x2066) && sign <= QChar(0x2069));
}

QString spaced(const QString &day, const std::optional<QTime> &at)
{
    return at ? day + u' ' + time(*at) : day;
}

} // namespace

QString timePattern()
{
    const QLocale locale;
    // The C locale writes seconds, which nobody means.
    return locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
}

QString time(QTime time)
{
    return QLocale().toString(time, timePattern());
}

QString span(const DaySpan &span)
{
    //: %1, %2: times of day
    return QCoreApplication::translate("Formats", "%1 to %2").arg(time(span.begin), time(span.end));
}

QString widestTime()
{
    return time(QTime(10, 56)); // "AM" is wider than "PM", in Arabic too
}

QString day(QDate day)
{
    //: The pattern of a day: dddd weekday, d day, MMMM month, yyyy year: Thursday 14 May
    return dated(day, QT_TRANSLATE_NOOP("Formats", "dddd d MMMM"));
}

QString shortDay(QDate day)
{
    return dated(day, QT_TRANSLATE_NOOP("Formats", "ddd d MMM"));
}

QString weekday(QDate day)
{
    return QLocale().toString(day, u"ddd"_s);
}

QString week(QDate day)
{
    //: %1: the number of a week of the year
    return say(QT_TRANSLATE_NOOP("Formats", "Week %1")).arg(QLocale().toString(day.weekNumber()));
}

QString dayTitle(QDate day, QDate today)
{
    //: %1: "Thursday 14 May"
    if (day == today)
        return say(QT_TRANSLATE_NOOP("Formats", "Today, %1")).arg(formats::day(day));
    if (day == today.addDays(-1))
        return say(QT_TRANSLATE_NOOP("Formats", "Yesterday, %1")).arg(formats::day(day));
    return day.year() == today.year()
        ? formats::day(day)
        : dated(day, QT_TRANSLATE_NOOP("Formats", "dddd d MMMM yyyy"));
}

QString moment(const Moment &moment, QDate today)
{
    const QDateTime local = moment.local();
    const QDate date = local.date();
    const QString at = time(local.time());
    //: %1: "14:31"
    if (date == today)
        return say(QT_TRANSLATE_NOOP("Formats", "today %1")).arg(at);
    if (date == today.addDays(-1))
        return say(QT_TRANSLATE_NOOP("Formats", "yesterday %1")).arg(at);
    const QString day = date.year() == today.year()
        ? shortDay(date)
        : dated(date, QT_TRANSLATE_NOOP("Formats", "ddd d MMM yyyy"));
    return day + u' ' + at;
}

QString fullMoment(const Moment &moment)
{
    const QDateTime local = moment.local();
    //: %1: "Thursday 14 May", %2: "14:31"
    return say(QT_TRANSLATE_NOOP("Formats", "%1, %2")).arg(day(local.date()), time(local.time()));
}

QString shortMoment(const Moment &moment)
{
    const QDateTime local = moment.local();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time(local.time());
}

QString range(QDate from, QDate to)
{
    QString last = dated(to, QT_TRANSLATE_NOOP("Formats", "d MMM"));
    if (from == to)
        return last;
    const bool sameMonth = from.month() == to.month() && from.year() == to.year();
    const QString first = dated(
        from,
        sameMonth ? QT_TRANSLATE_NOOP("Formats", "d") : QT_TRANSLATE_NOOP("Formats", "d MMM"));
    //: The first and the last day: "4 to 10 May"
    return say(QT_TRANSLATE_NOOP("Formats", "%1 to %2")).arg(first, last);
}

QString fullRange(QDate from, QDate to)
{
    const auto full
        = [](QDate day) { return dated(day, QT_TRANSLATE_NOOP("Formats", "d MMM yyyy")); };
    if (from == to)
        return full(to);
    const char *pattern = QT_TRANSLATE_NOOP("Formats", "d MMM");
    if (from.year() != to.year())
        pattern = QT_TRANSLATE_NOOP("Formats", "d MMM yyyy");
    else if (from.month() == to.month())
        pattern = QT_TRANSLATE_NOOP("Formats", "d");
    return say(QT_TRANSLATE_NOOP("Formats", "%1 to %2")).arg(dated(from, pattern), full(to));
}

QString duration(seconds length)
{
    const QLocale locale;
    const qint64 all = qMax<qint64>(0, length.count());
    if (all < 60)
        return say(QT_TRANSLATE_NOOP("Formats", "%1 s")).arg(locale.toString(all));
    const qint64 inMinutes = all / 60;
    if (inMinutes < 60)
        return say(QT_TRANSLATE_NOOP("Formats", "%1 min")).arg(locale.toString(inMinutes));
    const qint64 inHours = inMinutes / 60;
    if (inHours >= 24)
        return days(
            inHours / 24, QT_TRANSLATE_NOOP("Formats", "1 day"),
            QT_TRANSLATE_N_NOOP("Formats", "%Ln days"));
    if (inMinutes % 60 == 0)
        return say(QT_TRANSLATE_NOOP("Formats", "%1 h")).arg(locale.toString(inHours));
    //: Hours and minutes, two digits: "1 h 29"
    return say(QT_TRANSLATE_NOOP("Formats", "%1 h %2"))
        .arg(locale.toString(inHours), twoDigits(inMinutes % 60));
}

QString clockLength(seconds length)
{
    const qint64 all = qMax<qint64>(0, length.count());
    return QLocale().toString(all / 60) + u':' + twoDigits(all % 60);
}

QString callLength(seconds length)
{
    const qint64 all = qMax<qint64>(0, length.count());
    const QString rest = twoDigits(all / 60 % 60) + u':' + twoDigits(all % 60);
    const qint64 hours = all / 3600;
    return hours == 0 ? rest : QLocale().toString(hours) + u':' + rest;
}

QString due(const LocalTime &due, QDate today)
{
    const qint64 ahead = today.daysTo(due.date);
    if (ahead == 0)
        return due.time ? time(*due.time) : say(QT_TRANSLATE_NOOP("Formats", "today"));
    const bool near = ahead > 0 && ahead < WeekDays;
    return spaced(near ? weekday(due.date) : shortDay(due.date), due.time);
}

QString dueInFull(const LocalTime &due)
{
    return spaced(shortDay(due.date), due.time);
}

QString distance(const LocalTime &due, Instant now, const QTimeZone &zone)
{
    const Instant at = due.instant();
    if (at <= now)
        return late(std::chrono::floor<seconds>(now - at));
    const qint64 ahead = inZone(now, zone).date().daysTo(due.date);
    if (ahead == 1)
        return say(QT_TRANSLATE_NOOP("Formats", "tomorrow"));
    if (ahead > 1)
        return say(QT_TRANSLATE_N_NOOP("Formats", "in %Ln days"), static_cast<int>(ahead));
    if (due.isDateOnly())
        return say(QT_TRANSLATE_NOOP("Formats", "today"));
    //: A length of time ahead: "in 1 h 29"
    return say(QT_TRANSLATE_NOOP("Formats", "in %1"))
        .arg(duration(std::chrono::ceil<minutes>(at - now)));
}

QString late(seconds by)
{
    if (by < minutes(1))
        return say(QT_TRANSLATE_NOOP("Formats", "due now"));
    //: A length of time passed: "16 min late"
    return say(QT_TRANSLATE_NOOP("Formats", "%1 late")).arg(duration(by));
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString share(qint64 part, qint64 whole)
{
    const QLocale locale;
    //: A part of a whole: "28 of 30"
    return say(QT_TRANSLATE_NOOP("Formats", "%1 of %2"))
        .arg(locale.toString(part), locale.toString(whole));
}

QString isolated(const QString &text)
{
    // Signs that turn what follows would reach out of the text, or end its isolation early.
    QString kept = text;
    kept.removeIf(turnsWhatFollows);
    const auto mayRunLeft = [](QChar letter) {
        const QChar::Direction direction = letter.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || letter.isSurrogate();
    };
    // Few fonts have the two signs, and searching all of them for one takes longer than drawing.
    const bool inWordsToTheRight = QLocale().textDirection() == Qt::LeftToRight;
    if (inWordsToTheRight && std::ranges::none_of(kept, mayRunLeft))
        return kept;
    return QChar(0x2066) + kept + QChar(0x2069);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace evenkeel::formats
