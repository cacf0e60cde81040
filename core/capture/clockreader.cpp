#include "core/capture/clockreader.h"

namespace evenkeel {

namespace {

constexpr int HoursInDay = 24;
constexpr int MinutesInHour = 60;
constexpr int SecondsInMinute = 60;
constexpr int Noon = 12;
constexpr int Morning = 9; ///< o'clock
constexpr int Afternoon = 14;
constexpr int Evening = 18;

} // namespace

DayHalf ClockReader::halfAt(const LineWords &words, qsizetype index, qsizetype *count) const
{
    if (isClauseStart(words, index))
        return DayHalf::Unknown;
    const DateWords &dates = m_words.dates();
    if (const auto am = dates.am.match(words, index)) {
        *count += am->count;
        return DayHalf::Morning;
    }
    if (const auto pm = dates.pm.match(words, index)) {
        *count += pm->count;
        return DayHalf::Afternoon;
    }
    if (const auto part = dates.parts.match(words, index)) {
        *count += part->count;
        return part->value < QTime(12, 0) ? DayHalf::Morning : DayHalf::Afternoon;
    }
    return DayHalf::Unknown;
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

ClockReader::Reading ClockReader::readNamed(const LineWords &words, qsizetype index) const
{
    const DateWords &dates = m_words.dates();
    if (const auto end = dates.endOfDay.match(words, index))
        return ClockReading{{endOfWorkMark()}, end->count, end->slip};
    if (const auto midnight = dates.midnight.match(words, index))
        return ClockReading{{QTime(0, 0)}, midnight->count, midnight->slip, Midnight::EitherEnd};
    const auto part = dates.parts.match(words, index);
    if (!part)
        return std::nullopt;
    ClockReading reading{{part->value}, part->count, part->slip};
    qsizetype after = index + part->count;
    if (!isClauseStart(words, after) && m_words.is(words.at(after), WordClass::ClockPreposition))
        ++after;
    if (isClauseStart(words, after))
        return reading;
    // "evening at 7"
    auto exact = readSpoken(words, after);
    if (!exact)
        exact = readFigures(words, after, true);
    if (!exact)
        return reading;
    reading.times = ClockFigures::inHalfOf(part->value, exact->times);
    reading.count = after - index + exact->count;
    reading.slip |= exact->slip;
    return reading;
}

/// Behind a day: "tomorrow pm", "friday night".
ClockReader::Reading ClockReader::readHalf(const LineWords &words, qsizetype index) const
{
    if (const auto night = m_words.dates().night.match(words, index))
        return ClockReading{{QTime(Evening, 0)}, night->count, night->slip};
    qsizetype count = 0;
    const DayHalf half = halfAt(words, index, &count);
    if (half == DayHalf::Unknown)
        return std::nullopt;
    return ClockReading{{QTime(half == DayHalf::Morning ? Morning : Afternoon, 0)}, count, false};
}

/// The hour behind the words of `before`, and `minute` minutes after it; less than none: before it.
ClockReader::Reading
ClockReader::nearHour(const LineWords &words, WordRange before, int minute) const
{
    const qsizetype at = before.end;
    if (isClauseStart(words, at))
        return std::nullopt;
    auto hour = m_figures.partsAt(words, at);
    if (const auto part = m_words.dates().parts.match(words, at);
        part && part->count == 1 && part->value == QTime(Noon, 0)) // "ten to noon"
        hour = ClockParts{.hour = Noon, .half = DayHalf::Afternoon};
    if (!hour || hour->minuteSaid)
        return std::nullopt;
    ClockReading reading{{}, at + 1 - before.first, words.at(at - 1).slip};
    ClockParts parts = *hour;
    if (parts.half == DayHalf::Unknown)
        parts.half = halfAt(words, at + 1, &reading.count);
    parts.minute = (minute + MinutesInHour) % MinutesInHour;
    if (parts.half != DayHalf::Unknown) {
        const QTime whole = m_figures.timesOf({.hour = parts.hour, .half = parts.half}).first();
        reading.times = {whole.addSecs(minute * SecondsInMinute)};
        return reading;
    }
    if (minute < 0)
        parts.hour = (parts.hour - 1 + HoursInDay) % HoursInDay;
    reading.times = m_figures.timesOf(parts);
    // "quarter to one" is as open as one o'clock.
    if (parts.hour == 0)
        reading.times.append(QTime(Noon, parts.minute));
    return reading;
}

ClockReader::Reading ClockReader::readSpoken(const LineWords &words, qsizetype index) const
{
    struct Form
    {
        const PhraseTable<bool> &phrase;
        int minute;
    };
    const DateWords &dates = m_words.dates();
    for (const Form &form :
         {Form{dates.halfPast, 30}, Form{dates.quarterPast, 15}, Form{dates.quarterTo, -15}}) {
        const auto match = form.phrase.match(words, index);
        auto reading
            = match ? nearHour(words, {index, index + match->count}, form.minute) : std::nullopt;
        if (!reading)
            continue;
        reading->slip |= match->slip;
        return reading;
    }
    return std::nullopt;
}

/// "20", "ten", "twenty five", "ten minutes"; 0 where there are none.
int ClockReader::minutesAt(const LineWords &words, qsizetype index, qsizetype *count) const
{
    const DateWords &dates = m_words.dates();
    const QString &text = words.at(index).text;
    int number = text.at(0).isDigit() ? text.toInt() : dates.numbers.value(text);
    qsizetype after = index + 1;
    const bool goesOn = !isClauseStart(words, after);
    const int ones = goesOn && number == 20 ? dates.numbers.value(words.at(after).text) : 0;
    if (ones > 0 && ones < 10) {
        number += ones;
        ++after;
    }
    const auto unit = isClauseStart(words, after) ? std::nullopt : dates.units.match(words, after);
    *count = after - index + (unit && unit->value == 1 ? unit->count : 0);
    return number > 1 && number < MinutesInHour ? number : 0;
}

/// "ten past four", "20 to 5pm". Behind figures "to" may also be that of "10 to 12".
ClockReader::Reading
ClockReader::readMinutes(const LineWords &words, qsizetype index, bool afterDay) const
{
    const DateWords &dates = m_words.dates();
    qsizetype count = 0;
    const int minute = minutesAt(words, index, &count);
    const qsizetype at = index + count;
    if (minute == 0 || isClauseStart(words, at))
        return std::nullopt;
    const auto past = dates.minutesPast.match(words, at);
    const auto link = past ? past : dates.minutesTo.match(words, at);
    auto reading
        = link ? nearHour(words, {index, at + link->count}, past ? minute : -minute) : std::nullopt;
    if (!reading || !mayEndAt(words, index + reading->count))
        return std::nullopt;
    const auto from = past ? std::nullopt : m_figures.partsOf(words.at(index).text);
    if (!from)
        return reading;
    if (from->hour <= Noon)
        reading->times
            += ends(m_figures.timesOf(*from), nearHour(words, {at, at + link->count}, 0)->times);
    return afterDay ? reading : std::nullopt;
}

ClockReader::Reading
ClockReader::readFigures(const LineWords &words, qsizetype index, bool afterDay) const
{
    auto parts = m_figures.partsAt(words, index);
    if (!parts)
        return std::nullopt;
    ClockReading reading{{}, 1, parts->slip || words.at(index).slip};
    if (parts->half == DayHalf::Unknown)
        parts->half = halfAt(words, index + 1, &reading.count);
    bool said = parts->half != DayHalf::Unknown || !parts->bare;
    const auto oclock = m_words.dates().oclock.match(words, index + reading.count);
    if (oclock && !isClauseStart(words, index + 1)) {
        reading.count += oclock->count;
        said = true;
    }
    if (!said && (!afterDay || !mayEndAt(words, index + reading.count)))
        return std::nullopt;
    reading.times = m_figures.timesOf(*parts);
    reading.midnight = parts->endsDay() ? Midnight::EndOfDay : Midnight::None;
    return reading;
}

QList<QTime> ClockReader::ends(const QList<QTime> &from, const QList<QTime> &to)
{
    return from.last() < to.last() ? QList{from.last(), to.last()} : QList{from.first(), to.last()};
}

ClockReader::Reading
ClockReader::readRange(const LineWords &words, qsizetype index, bool afterDay) const
{
    const QStringList sides = words.at(index).text.split(u'-');
    if (sides.size() != 2)
        return std::nullopt;
    auto from = m_figures.partsOf(sides.at(0));
    auto to = m_figures.partsOf(sides.at(1));
    ClockReading reading{{}, 1, false};
    if (!from || !to)
        return std::nullopt;
    if (to->half == DayHalf::Unknown)
        to->half = halfAt(words, index + 1, &reading.count);
    if (from->half == DayHalf::Unknown && from->hour < to->hour)
        from->half = to->half;
    if (to->bare && to->half == DayHalf::Unknown
        && (!afterDay || !mayEndAt(words, index + reading.count)))
        return std::nullopt;
    reading.times = ends(m_figures.timesOf(*from), m_figures.timesOf(*to));
    return reading;
}

ClockReader::Reading
ClockReader::readBetween(const LineWords &words, qsizetype index, bool afterDay) const
{
    const DateWords &dates = m_words.dates();
    auto between = dates.between.match(words, index);
    if (!between && afterDay)
        between = dates.from.match(words, index);
    const auto from = between ? m_figures.partsAt(words, index + between->count) : std::nullopt;
    if (!from)
        return std::nullopt;
    qsizetype at = index + between->count + 1;
    const auto range = dates.range.match(words, at);
    const auto to = range ? readFigures(words, at + range->count, true) : std::nullopt;
    if (!to)
        return std::nullopt;
    at += range->count + to->count;
    return ClockReading{ends(m_figures.timesOf(*from), to->times), at - index, false};
}

ClockReader::Reading ClockReader::read(const LineWords &words, qsizetype index, bool afterDay) const
{
    if (index < 0 || index >= words.size())
        return std::nullopt;
    if (auto named = readNamed(words, index))
        return named;
    if (auto half = afterDay ? readHalf(words, index) : std::nullopt)
        return half;
    if (auto spoken = readSpoken(words, index))
        return spoken;
    if (auto counted = readMinutes(words, index, afterDay))
        return counted;
    if (auto between = readBetween(words, index, afterDay))
        return between;
    if (auto range = readRange(words, index, afterDay))
        return range;
    return readFigures(words, index, afterDay);
}

} // namespace evenkeel
