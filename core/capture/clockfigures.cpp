#include "core/capture/clockfigures.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Noon = 12; ///< o'clock
constexpr int FirstPlainHour = 8; ///< from 8 on an hour is taken as written
constexpr qsizetype LongestTime = 9;

QTime inHalf(int hour, int minute, DayHalf half)
{
    if (half == DayHalf::Afternoon && hour < Noon)
        hour += Noon;
    if (half == DayHalf::Morning && hour == Noon)
        hour = 0;
    return {hour % 24, minute};
}

bool isMorning(QTime time)
{
    return time.hour() < Noon;
}

} // namespace

QList<QTime> ClockFigures::timesOf(const ClockParts &parts) const
{
    const bool open = parts.half == DayHalf::Unknown && parts.hour > 0
        && parts.hour < FirstPlainHour && (!parts.minuteSaid || m_order.twelveHours);
    if (open)
        return {
            inHalf(parts.hour, parts.minute, DayHalf::Morning),
            inHalf(parts.hour, parts.minute, DayHalf::Afternoon)};
    return {inHalf(parts.hour, parts.minute, parts.half)};
}

QList<QTime> ClockFigures::inHalfOf(QTime part, const QList<QTime> &times)
{
    QList<QTime> fitting;
    for (const QTime &time : times) {
        if (isMorning(time) == isMorning(part))
            fitting.append(time);
        else if (isMorning(time) && time.hour() > 0)
            fitting.append(time.addSecs(Noon * 3600));
    }
    return fitting.size() > 1 && fitting.first() == fitting.last() ? fitting.mid(1)
        : fitting.isEmpty()                                        ? times
                                                                   : fitting;
}

/// "am", "pm", or the word for "o'clock" without a blank: "10h", "15uhr".
bool ClockFigures::readSuffix(const QString &suffix, ClockParts &parts) const
{
    const DateWords &dates = m_words.dates();
    const LineWords word{LineWord{.text = suffix}};
    if (dates.am.contains(word, 0))
        parts.half = DayHalf::Morning;
    else if (dates.pm.contains(word, 0))
        parts.half = DayHalf::Afternoon;
    else
        return dates.gluedHour.contains(suffix);
    parts.bare = false;
    return parts.hour <= Noon || parts.half == DayHalf::Afternoon;
}

std::optional<ClockParts> ClockFigures::partsOf(QStringView text) const
{
    for (const QString &roughly : m_words.dates().gluedRoughly) {
        if (text.endsWith(roughly)) // "10ish", "4pm-ish": as bare as without
            text.chop(roughly.size() + (text.chopped(roughly.size()).endsWith(u'-') ? 1 : 0));
    }
    static const QRegularExpression form(u"^(\\d{1,2})(?:([:.;h])(\\d{2}))?([a-z.]*)$"_s);
    static const QRegularExpression fourFigures(u"^([01]\\d|2[0-3])([0-5]\\d)([a-z]*)$"_s);
    if (text.isEmpty() || !text.at(0).isDigit() || text.size() > LongestTime)
        return std::nullopt;
    ClockParts parts;
    if (const auto match = fourFigures.match(text); match.hasMatch()) {
        parts.hour = match.capturedView(1).toInt();
        parts.minute = match.capturedView(2).toInt();
        parts.minuteSaid = true;
        parts.bare = match.capturedLength(3) == 0;
        const bool told = parts.bare || readSuffix(match.captured(3), parts);
        return told ? std::optional(parts) : std::nullopt;
    }
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    parts.hour = match.capturedView(1).toInt();
    parts.minute = match.capturedView(3).toInt();
    parts.minuteSaid = match.capturedLength(3) > 0;
    const QStringView separator = match.capturedView(2);
    parts.bare = separator.isEmpty() || separator == u".";
    parts.slip = separator == u";";
    const bool endsDay = parts.endsDay() && parts.minuteSaid && parts.minute == 0;
    if ((parts.hour > 23 && !endsDay) || parts.minute > 59)
        return std::nullopt;
    if (match.capturedLength(4) > 0 && !readSuffix(match.captured(4), parts))
        return std::nullopt;
    return parts;
}

std::optional<ClockParts> ClockFigures::partsAt(const LineWords &words, qsizetype index) const
{
    if (index >= words.size())
        return std::nullopt;
    if (auto parts = partsOf(words.at(index).text))
        return parts;
    const int number = m_words.dates().numbers.value(words.at(index).text);
    // "the" counts in "the hour", but is no hour: "friday at the latest".
    if (number < 1 || number > Noon || words.at(index).text.size() < 3
        || m_words.is(words.at(index), WordClass::DuePreposition))
        return std::nullopt;
    return ClockParts{.hour = number, .bare = true};
}

} // namespace evenkeel
