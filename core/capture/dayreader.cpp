#include "core/capture/dayreader.h"

namespace evenkeel {

namespace {

constexpr int MinutesInDay = 1440;

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
         {&DayReader::readNamed, &DayReader::readEnd, &DayReader::readRelativeWeek,
          &DayReader::readWeekday}) {
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
    return found;
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

/// "a week on friday"
DayReader::Reading DayReader::readWeekOn(const LineWords &words, qsizetype index) const
{
    const DateWords &dates = m_words.dates();
    const bool room = index + 3 < words.size() && dates.numbers.value(words.at(index).text) == 1
        && dates.week.contains(words, index + 1) && !isClauseStart(words, index + 1)
        && m_words.is(words.at(index + 2), WordClass::DuePreposition)
        && !isClauseStart(words, index + 2) && !isClauseStart(words, index + 3);
    const int weekday = room ? dates.weekdays.value(words.at(index + 3).text) : 0;
    if (weekday == 0)
        return std::nullopt;
    return phrase(DatePhrase::Day::WeekAfterDay, weekday, index, 4, words.at(index + 3).slip);
}

DayReader::Reading DayReader::readWeekday(const LineWords &words, qsizetype index) const
{
    using Day = DatePhrase::Day;
    const DateWords &dates = m_words.dates();
    const int weekday = dates.weekdays.value(words.at(index).text);
    if (weekday == 0)
        return readWeekOn(words, index);
    DatePhrase found = phrase(Day::Weekday, weekday, index, 1, words.at(index).slip);
    qsizetype after = index + 1;
    if (isClauseStart(words, after))
        return found;
    if (const auto week = dates.week.match(words, after)) {
        found.day = Day::WeekAfterDay;
        found.range.end += week->count;
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
