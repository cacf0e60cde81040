#include "core/capture/dayreader.h"

namespace evenkeel {

namespace {

constexpr int MinutesInDay = 1440;
constexpr int DaysInWeek = 7;
constexpr int MinutesInWeek = DaysInWeek * MinutesInDay;
constexpr int MostWeeks = 8; ///< that are counted from a day

DatePhrase phrase(DatePhrase::Day day, int number, qsizetype index, qsizetype count, bool slip)
{
    DatePhrase made;
    made.range = {index, index + count};
    made.day = day;
    made.number = number;
    made.slip = slip;
    return made;
}

} // namespace

std::optional<DatePhrase> DayReader::read(const LineWords &words, qsizetype index) const
{
    if (index < 0 || index >= words.size())
        return std::nullopt;
    for (const auto reader :
         {&DayReader::readFeast, &DayReader::readNamed, &DayReader::readEnd,
          &DayReader::readRelativeWeek, &DayReader::readWeekday, &DayReader::readWeeksFrom}) {
        if (auto found = (this->*reader)(words, index))
            return found;
    }
    if (auto date = m_calendar.read(words, index))
        return date;
    if (auto span = m_spans.read(words, index))
        return span;
    if (const auto vague = m_words.dates().vague.match(words, index))
        return phrase(DatePhrase::Day::Vague, 0, index, vague->count, vague->slip);
    return std::nullopt;
}

DayReader::Reading DayReader::readNamed(const LineWords &words, qsizetype index) const
{
    const auto match = m_words.dates().days.match(words, index);
    if (!match)
        return std::nullopt;
    DatePhrase found
        = phrase(DatePhrase::Day::Offset, match->value.offset, index, match->count, match->slip);
    if (match->value.time)
        found.times = {*match->value.time};
    const qsizetype end = found.range.end;
    const bool mayAdd = found.times.isEmpty() && found.number >= 0 && !isClauseStart(words, end);
    if (const int weeks = mayAdd ? weeksAt(words, end) : 0; weeks > 0) {
        found.number += weeks * DaysInWeek; // "tomorrow week"
        ++found.range.end;
    }
    return found;
}

DayReader::Reading DayReader::readFeast(const LineWords &words, qsizetype index) const
{
    const auto match = m_words.dates().feasts.match(words, index);
    if (!match)
        return std::nullopt;
    DatePhrase found = phrase(DatePhrase::Day::Calendar, 0, index, match->count, match->slip);
    found.dates = {match->value};
    return found;
}

/// The weeks that one word stands for: "week", "fortnight".
int DayReader::weeksAt(const LineWords &words, qsizetype index) const
{
    const auto unit = m_words.dates().units.match(words, index);
    return unit && unit->count == 1 && unit->value % MinutesInWeek == 0
        ? unit->value / MinutesInWeek
        : 0;
}

DayReader::Reading DayReader::readEnd(const LineWords &words, qsizetype index) const
{
    if (const auto weekend = m_words.dates().weekend.match(words, index))
        return phrase(DatePhrase::Day::Weekend, 0, index, weekend->count, weekend->slip);
    if (const auto week = m_words.dates().endOfWeek.match(words, index))
        return phrase(DatePhrase::Day::EndOfWeek, 0, index, week->count, week->slip);
    if (const auto month = m_words.dates().endOfMonth.match(words, index))
        return phrase(DatePhrase::Day::EndOfMonth, 0, index, month->count, month->slip);
    return std::nullopt;
}

DayReader::Reading DayReader::readRelativeWeek(const LineWords &words, qsizetype index) const
{
    using Day = DatePhrase::Day;
    const DateWords &dates = m_words.dates();
    const auto next = dates.next.match(words, index);
    const auto current = next ? std::nullopt : dates.thisOne.match(words, index);
    const auto last = next || current ? std::nullopt : dates.last.match(words, index);
    if (!next && !current && !last)
        return std::nullopt;
    const auto &qualifier = next ? *next : current ? *current : *last;
    const qsizetype at = index + qualifier.count;
    if (isClauseStart(words, at))
        return std::nullopt;
    // "next business day"
    const auto working = next ? dates.working.match(words, at) : std::nullopt;
    const auto unit = working ? dates.units.match(words, at + working->count) : std::nullopt;
    if (unit && unit->value == MinutesInDay)
        return phrase(
            Day::WorkingDays, 1, index, qualifier.count + working->count + unit->count, unit->slip);
    if (const int weekday = dates.weekdays.value(words.at(at).text); weekday > 0) {
        const Day day = next ? Day::NextWeekday : current ? Day::ThisWeekday : Day::LastWeekday;
        return phrase(
            day, weekday, index, qualifier.count + 1, words.at(at).slip || qualifier.slip);
    }
    if (const auto month = dates.month.match(words, at); month && next)
        return phrase(Day::NextMonth, 0, index, qualifier.count + month->count, month->slip);
    if (const auto weekend = dates.weekend.match(words, at); weekend && !last)
        return phrase(
            next ? Day::NextWeekend : Day::Weekend, 0, index, qualifier.count + weekend->count,
            weekend->slip);
    const auto week = dates.week.match(words, at);
    if (!week || last)
        return std::nullopt;
    qsizetype after = at + week->count;
    if (!isClauseStart(words, after) && m_words.is(words.at(after), WordClass::DuePreposition))
        ++after;
    const int weekday = after < words.size() && !isClauseStart(words, after)
        ? dates.weekdays.value(words.at(after).text)
        : 0;
    if (weekday > 0)
        return phrase(
            next ? Day::NextWeeksDay : Day::ThisWeekday, weekday, index, after + 1 - index,
            words.at(after).slip);
    return phrase(
        next ? Day::NextWeek : Day::ThisWeek, 0, index, qualifier.count + week->count, week->slip);
}

/// "a week on friday", "two weeks today", "a fortnight from monday"
DayReader::Reading DayReader::readWeeksFrom(const LineWords &words, qsizetype index) const
{
    const DateWords &dates = m_words.dates();
    const QString &text = words.at(index).text;
    const int number = text.at(0).isDigit() ? text.toInt() : dates.numbers.value(text);
    qsizetype at = index + (number > 0 ? 1 : 0);
    if (number > 0 && isClauseStart(words, at))
        return std::nullopt;
    const int weeks = std::max(number, 1) * weeksAt(words, at);
    ++at;
    if (weeks < 1 || weeks > MostWeeks || isClauseStart(words, at))
        return std::nullopt;
    const bool from
        = m_words.is(words.at(at), WordClass::DuePreposition) || dates.from.contains(words, at);
    if (from && isClauseStart(words, ++at))
        return std::nullopt;
    if (const auto day = readNamed(words, at); day && day->number >= 0 && day->times.isEmpty())
        return phrase(
            DatePhrase::Day::Offset, day->number + weeks * DaysInWeek, index,
            day->range.end - index, day->slip);
    const int weekday = from || number > 0 ? dates.weekdays.value(words.at(at).text) : 0;
    if (weekday == 0)
        return std::nullopt;
    DatePhrase found
        = phrase(DatePhrase::Day::WeeksAfterDay, weekday, index, at + 1 - index, words.at(at).slip);
    found.weeks = weeks;
    return found;
}

DayReader::Reading DayReader::readWeekday(const LineWords &words, qsizetype index) const
{
    using Day = DatePhrase::Day;
    const DateWords &dates = m_words.dates();
    const int weekday = dates.weekdays.value(words.at(index).text);
    if (weekday == 0)
        return std::nullopt;
    DatePhrase found = phrase(Day::Weekday, weekday, index, 1, words.at(index).slip);
    qsizetype after = index + 1;
    if (isClauseStart(words, after))
        return found;
    if (const int weeks = weeksAt(words, after); weeks > 0) {
        found.day = Day::WeeksAfterDay;
        found.weeks = weeks;
        ++found.range.end;
        return found;
    }
    if (const auto next = dates.next.match(words, after);
        next && dates.week.contains(words, after + next->count)) {
        found.day = Day::NextWeeksDay;
        found.range.end += next->count + 1;
        return found;
    }
    if (m_words.is(words.at(after), WordClass::Article) && !isClauseStart(words, after + 1))
        ++after;
    auto date = m_calendar.read(words, after);
    if (!date)
        return found;
    date->range.first = index;
    date->weekday = weekday;
    date->slip |= found.slip;
    return date;
}

} // namespace evenkeel
