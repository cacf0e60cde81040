#include "core/capture/dayreader.h"

#include "core/capture/spanreader.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

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

bool isPlausible(int day, int month)
{
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

} // namespace

std::optional<DatePhrase> DayReader::read(const LineWords &words, qsizetype index) const
{
    if (index < 0 || index >= words.size())
        return std::nullopt;
    for (const auto reader :
         {&DayReader::readNamed, &DayReader::readEnd, &DayReader::readRelativeWeek,
          &DayReader::readWeekday, &DayReader::readCalendar, &DayReader::readMonthName,
          &DayReader::readSpan}) {
        if (auto found = (this->*reader)(words, index))
            return found;
    }
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
    for (const auto reader : {&DayReader::readCalendar, &DayReader::readMonthName}) {
        if (auto date = (this->*reader)(words, after)) {
            date->range.first = index;
            date->weekday = weekday;
            date->slip |= found.slip;
            return date;
        }
    }
    return found;
}

QList<CalendarDay> DayReader::numericDate(const QString &text, bool dotted) const
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression form(u"^(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$"_s);
    if (text.size() < 3 || text.size() > 10 || !text.at(0).isDigit()
        || m_words.dates().notDates.contains(text))
        return {};
    if (const auto match = iso.match(text); match.hasMatch()) {
        const int day = match.capturedView(3).toInt();
        const int month = match.capturedView(2).toInt();
        if (!isPlausible(day, month))
            return {};
        return {{.day = day, .month = month, .year = match.capturedView(1).toInt()}};
    }
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    std::optional<int> year;
    if (match.capturedLength(4) > 0)
        year = fullYear(match.capturedView(4).toInt());
    const QStringView separator = match.capturedView(2);
    if (!year && (separator == u"-" || (separator == u"." && !dotted)))
        return {};
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    QList<CalendarDay> readings;
    const auto add = [&readings, year](int day, int month) {
        const CalendarDay reading{day, month, year};
        if (isPlausible(day, month) && !readings.contains(reading))
            readings.append(reading);
    };
    m_order.dayFirst ? add(first, second) : add(second, first);
    // A dot between the figures means day first wherever it is written.
    if (separator != u".")
        m_order.dayFirst ? add(second, first) : add(first, second);
    return readings;
}

DayReader::Reading DayReader::readCalendar(const LineWords &words, qsizetype index) const
{
    const LineWord &word = words.at(index);
    QString text = word.text;
    QTime time;
    if (const qsizetype mark = text.indexOf(u't'); mark == 10) {
        time = QTime::fromString(text.mid(11), u"HH:mm"_s);
        text.truncate(mark);
    }
    // "20.5. 10:00": with a time behind it it is no price.
    qsizetype next = index + 1;
    if (!isClauseStart(words, next) && m_words.is(words.at(next), WordClass::ClockPreposition))
        ++next;
    const bool timeFollows = !isClauseStart(words, next) && words.at(next).text.contains(u':');
    const QList<CalendarDay> readings = numericDate(text, m_order.dotted || timeFollows);
    const bool fraction = index + 1 < words.size() && !isClauseStart(words, index + 1)
        && m_words.is(words.at(index + 1), WordClass::FractionOf);
    if (readings.isEmpty() || fraction)
        return std::nullopt;
    DatePhrase found = phrase(DatePhrase::Day::Calendar, 0, index, 1, word.slip);
    found.dates = readings;
    if (time.isValid())
        found.times = {time};
    return found;
}

int DayReader::dayNumber(const QString &text, bool *ordinal) const
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    const QString suffix = text.mid(digits);
    *ordinal = m_words.dates().ordinalSuffixes.contains(suffix);
    if (digits == 0 || digits > 2 || (!suffix.isEmpty() && !*ordinal))
        return 0;
    const int number = text.left(digits).toInt();
    return number >= 1 && number <= 31 ? number : 0;
}

int DayReader::monthAt(const LineWords &words, qsizetype index) const
{
    return index < words.size() ? m_words.dates().months.value(words.at(index).text) : 0;
}

DayReader::Reading DayReader::readMonthName(const LineWords &words, qsizetype index) const
{
    const DateWords &dates = m_words.dates();
    bool ordinal = false;
    qsizetype at = index;
    int month = monthAt(words, at);
    int day = 0;
    if (month > 0) {
        if (isClauseStart(words, at + 1))
            return std::nullopt;
        day = dayNumber(words.at(++at).text, &ordinal);
    } else {
        day = dayNumber(words.at(at).text, &ordinal);
        qsizetype after = at + 1;
        if (day > 0 && !isClauseStart(words, after) && dates.of.contains(words, after))
            ++after;
        month = day > 0 && !isClauseStart(words, at + 1) ? monthAt(words, after) : 0;
        if (month > 0)
            at = after;
    }
    if (day == 0 || (month == 0 && !ordinal))
        return std::nullopt;
    const bool slip = words.at(index).slip || words.at(at).slip;
    if (month == 0)
        return phrase(DatePhrase::Day::DayOfMonth, day, index, 1, slip);
    DatePhrase found = phrase(DatePhrase::Day::Calendar, 0, index, at + 1 - index, slip);
    CalendarDay date{day, month, std::nullopt};
    const bool more = at + 1 < words.size() && !isClauseStart(words, at + 1);
    const int year = more && words.at(at + 1).text.size() == 4 ? words.at(at + 1).text.toInt() : 0;
    if (year >= 2000 && year < 2100) {
        date.year = year;
        ++found.range.end;
    }
    found.dates = {date};
    return found;
}

DayReader::Reading DayReader::readSpan(const LineWords &words, qsizetype index) const
{
    return SpanReader(m_words).read(words, index);
}

} // namespace evenkeel
