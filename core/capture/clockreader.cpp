#include "core/capture/clockreader.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

/// The figures of a time and what was said about its half of the day.
struct ClockReader::Parts
{
    int hour = 0;
    int minute = 0;
    bool minuteSaid = false;
    bool bare = false; ///< only an hour, or four figures, or a dot: needs a day or "at" before it
    bool slip = false;
    Half half = Half::Unknown;
};

namespace {

constexpr int Morning = 9; ///< o'clock
constexpr int Afternoon = 14;
constexpr int FirstPlainHour = 8; ///< from 8 on an hour is taken as written

} // namespace

QTime ClockReader::inHalf(int hour, int minute, Half half)
{
    if (half == Half::Afternoon && hour < 12)
        hour += 12;
    if (half == Half::Morning && hour == 12)
        hour = 0;
    return {hour, minute};
}

QList<QTime> ClockReader::timesOf(const Parts &parts) const
{
    const bool open = parts.half == Half::Unknown && parts.hour > 0 && parts.hour < FirstPlainHour
        && (!parts.minuteSaid || m_order.twelveHours);
    if (open)
        return {
            inHalf(parts.hour, parts.minute, Half::Morning),
            inHalf(parts.hour, parts.minute, Half::Afternoon)};
    return {inHalf(parts.hour, parts.minute, parts.half)};
}

std::optional<ClockReader::Parts> ClockReader::partsOf(QStringView text) const
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:([:.;h])(\\d{2}))?([a-z.]*)$"_s);
    static const QRegularExpression fourFigures(u"^([01]\\d|2[0-3])([0-5]\\d)$"_s);
    if (text.isEmpty() || !text.at(0).isDigit() || text.size() > 9)
        return std::nullopt;
    Parts parts;
    if (const auto match = fourFigures.match(text); match.hasMatch()) {
        parts.hour = match.capturedView(1).toInt();
        parts.minute = match.capturedView(2).toInt();
        parts.minuteSaid = parts.bare = true;
        return parts;
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
    if (match.capturedLength(4) > 0) {
        const LineWords suffix{LineWord{.text = match.captured(4)}};
        if (m_words.dates().am.contains(suffix, 0))
            parts.half = Half::Morning;
        else if (m_words.dates().pm.contains(suffix, 0))
            parts.half = Half::Afternoon;
        else
            return std::nullopt;
        parts.bare = false;
    }
    const bool valid = parts.hour <= 23 && parts.minute <= 59;
    return valid ? std::optional(parts) : std::nullopt;
}

std::optional<ClockReader::Parts>
ClockReader::partsAt(const LineWords &words, qsizetype index) const
{
    if (index >= words.size())
        return std::nullopt;
    if (auto parts = partsOf(words.at(index).text))
        return parts;
    const int number = m_words.dates().numbers.value(words.at(index).text);
    if (number < 1 || number > 12 || words.at(index).text.size() < 3)
        return std::nullopt;
    return Parts{.hour = number, .bare = true};
}

ClockReader::Half
ClockReader::halfAt(const LineWords &words, qsizetype index, qsizetype *count) const
{
    if (isClauseStart(words, index))
        return Half::Unknown;
    const DateWords &dates = m_words.dates();
    if (const auto am = dates.am.match(words, index)) {
        *count += am->count;
        return Half::Morning;
    }
    if (const auto pm = dates.pm.match(words, index)) {
        *count += pm->count;
        return Half::Afternoon;
    }
    if (const auto part = dates.parts.match(words, index)) {
        *count += part->count;
        return part->value < QTime(12, 0) ? Half::Morning : Half::Afternoon;
    }
    return Half::Unknown;
}

bool ClockReader::mayEndAt(const LineWords &words, qsizetype index) const
{
    if (isClauseStart(words, index) || words.at(index).tokenBefore)
        return true;
    const LineWord &next = words.at(index);
    for (const WordClass ending :
         {WordClass::Continuation, WordClass::Connective, WordClass::Ender, WordClass::Topic,
          WordClass::DuePreposition, WordClass::TimeTail, WordClass::Agent, WordClass::Third,
          WordClass::Negation, WordClass::OutcomeTail, WordClass::State}) {
        if (m_words.is(next, ending))
            return true;
    }
    const DateWords &dates = m_words.dates();
    return dates.weekdays.contains(next.text) || dates.days.contains(words, index)
        || dates.thisOne.contains(words, index) || dates.next.contains(words, index)
        || m_words.cues().contains(words, index);
}

std::optional<ClockReading> ClockReader::readNamed(const LineWords &words, qsizetype index) const
{
    const DateWords &dates = m_words.dates();
    if (const auto end = dates.endOfDay.match(words, index))
        return ClockReading{{m_endOfWork}, end->count, end->slip};
    const auto part = dates.parts.match(words, index);
    if (!part)
        return std::nullopt;
    ClockReading reading{{part->value}, part->count, part->slip};
    const qsizetype after = index + part->count;
    const bool precise = after < words.size() && !isClauseStart(words, after);
    const auto exact = precise ? read(words, after, true) : std::nullopt;
    if (!exact)
        return reading;
    const bool morning = part->value < QTime(12, 0);
    for (const QTime &time : exact->times) {
        if ((time < QTime(12, 0)) == morning)
            return ClockReading{{time}, part->count + exact->count, part->slip || exact->slip};
    }
    return ClockReading{exact->times, part->count + exact->count, part->slip || exact->slip};
}

std::optional<ClockReading> ClockReader::readSpoken(const LineWords &words, qsizetype index) const
{
    struct Form
    {
        const PhraseTable<bool> &phrase;
        int minute;
        int hourShift;
    };
    const DateWords &dates = m_words.dates();
    for (const Form &form :
         {Form{dates.halfPast, 30, 0}, Form{dates.quarterPast, 15, 0},
          Form{dates.quarterTo, 45, -1}}) {
        const auto match = form.phrase.match(words, index);
        const auto hour = match ? partsAt(words, index + match->count) : std::nullopt;
        if (!hour || hour->minuteSaid)
            continue;
        ClockReading reading{{}, match->count + 1, match->slip};
        Parts parts = *hour;
        if (parts.half == Half::Unknown)
            parts.half = halfAt(words, index + reading.count, &reading.count);
        parts.hour += form.hourShift;
        parts.minute = form.minute;
        reading.times = timesOf(parts);
        return reading;
    }
    return std::nullopt;
}

std::optional<ClockReading>
ClockReader::readFigures(const LineWords &words, qsizetype index, bool afterDay) const
{
    auto parts = partsAt(words, index);
    if (!parts)
        return std::nullopt;
    ClockReading reading{{}, 1, parts->slip || words.at(index).slip};
    if (parts->half == Half::Unknown)
        parts->half = halfAt(words, index + 1, &reading.count);
    bool said = parts->half != Half::Unknown || !parts->bare;
    const auto oclock = m_words.dates().oclock.match(words, index + reading.count);
    if (oclock && !isClauseStart(words, index + 1)) {
        reading.count += oclock->count;
        said = true;
    }
    if (!said && (!afterDay || !mayEndAt(words, index + reading.count)))
        return std::nullopt;
    reading.times = timesOf(*parts);
    return reading;
}

QList<QTime> ClockReader::ends(const QList<QTime> &from, const QList<QTime> &to)
{
    return from.last() < to.last() ? QList{from.last(), to.last()} : QList{from.first(), to.last()};
}

std::optional<ClockReading>
ClockReader::readRange(const LineWords &words, qsizetype index, bool afterDay) const
{
    const QStringList sides = words.at(index).text.split(u'-');
    if (sides.size() != 2)
        return std::nullopt;
    auto from = partsOf(sides.at(0));
    auto to = partsOf(sides.at(1));
    ClockReading reading{{}, 1, false};
    if (!from || !to)
        return std::nullopt;
    if (to->half == Half::Unknown)
        to->half = halfAt(words, index + 1, &reading.count);
    if (from->half == Half::Unknown && from->hour < to->hour)
        from->half = to->half;
    if (to->bare && to->half == Half::Unknown
        && (!afterDay || !mayEndAt(words, index + reading.count)))
        return std::nullopt;
    reading.times = ends(timesOf(*from), timesOf(*to));
    return reading;
}

std::optional<ClockReading> ClockReader::readBetween(const LineWords &words, qsizetype index) const
{
    const DateWords &dates = m_words.dates();
    const auto between = dates.between.match(words, index);
    const auto from = between ? partsAt(words, index + between->count) : std::nullopt;
    if (!from)
        return std::nullopt;
    qsizetype at = index + between->count + 1;
    const auto range = dates.range.match(words, at);
    const auto to = range ? readFigures(words, at + range->count, true) : std::nullopt;
    if (!to)
        return std::nullopt;
    at += range->count + to->count;
    return ClockReading{ends(timesOf(*from), to->times), at - index, false};
}

std::optional<ClockReading>
ClockReader::read(const LineWords &words, qsizetype index, bool afterDay) const
{
    if (index < 0 || index >= words.size())
        return std::nullopt;
    if (auto named = readNamed(words, index))
        return named;
    // "tomorrow pm"
    qsizetype count = 0;
    const Half half = afterDay && !m_words.dates().parts.contains(words, index)
        ? halfAt(words, index, &count)
        : Half::Unknown;
    if (half != Half::Unknown)
        return ClockReading{{QTime(half == Half::Morning ? Morning : Afternoon, 0)}, count, false};
    if (auto spoken = readSpoken(words, index))
        return spoken;
    if (auto between = readBetween(words, index))
        return between;
    if (auto range = readRange(words, index, afterDay))
        return range;
    return readFigures(words, index, afterDay);
}

} // namespace evenkeel
