#include "core/capture/calendarreader.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

DatePhrase phraseOf(DatePhrase::Day day, qsizetype index, qsizetype count, bool slip)
{
    DatePhrase made;
    made.range = {index, index + count};
    made.day = day;
    made.slip = slip;
    return made;
}

bool isDay(int number)
{
    return number >= 1 && number <= 31;
}

bool isMonth(int number)
{
    return number >= 1 && number <= 12;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

} // namespace

std::optional<DatePhrase> CalendarReader::read(const LineWords &words, qsizetype index) const
{
    for (const auto reader :
         {&CalendarReader::readFigures, &CalendarReader::readJoined, &CalendarReader::readInMonth,
          &CalendarReader::readMonthName}) {
        if (auto found = (this->*reader)(words, index))
            return found;
    }
    return std::nullopt;
}

/// The readings of "4/5" in the order of the locale first. Figures that no calendar has ("32/5")
/// have one, so that the days around it can be offered.
QList<CalendarDay> CalendarReader::readingsOf(
    int first, int second, QStringView separator, std::optional<int> year) const
{
    QList<CalendarDay> readings;
    const auto add = [&readings, year](int day, int month) {
        const CalendarDay reading{day, month, year};
        if (isDay(day) && isMonth(month) && !readings.contains(reading))
            readings.append(reading);
    };
    m_order.dayFirst ? add(first, second) : add(second, first);
    // A dot between the figures means day first wherever it is written.
    if (separator != u".")
        m_order.dayFirst ? add(second, first) : add(first, second);
    if (!readings.isEmpty() || separator != u"/")
        return readings;
    if (isMonth(second) || isMonth(first))
        return {
            {.day = isMonth(second) ? first : second,
             .month = isMonth(second) ? second : first,
             .year = year}};
    const int day = m_order.dayFirst ? first : second;
    const int month = m_order.dayFirst ? second : first;
    return isDay(day) ? QList{CalendarDay{day, month, year}} : QList<CalendarDay>();
}

/// `surely`: what stands around says that it is a date rather than a price or a fraction.
QList<CalendarDay> CalendarReader::numericDate(QStringView text, bool surely) const
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression form(u"^(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$"_s);
    if (text.size() < 3 || text.size() > 10 || !text.at(0).isDigit()
        || (!surely && m_words.dates().notDates.contains(text.toString())))
        return {};
    if (const auto match = iso.match(text); match.hasMatch()) {
        const int day = match.capturedView(3).toInt();
        const int month = match.capturedView(2).toInt();
        if (!isDay(day) || !isMonth(month))
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
    const bool dotted = separator == u"." && m_order.dotted;
    if (!year && !surely && separator != u"/" && !dotted)
        return {};
    return readingsOf(
        match.capturedView(1).toInt(), match.capturedView(3).toInt(), separator, year);
}

/// "20.5. 10:00", "on 3/4", "callback 3/4": what stands around makes it no price or fraction.
bool CalendarReader::isSurelyDate(const LineWords &words, qsizetype index) const
{
    qsizetype next = index + 1;
    if (!isClauseStart(words, next) && m_words.is(words.at(next), WordClass::ClockPreposition))
        ++next;
    if (!isClauseStart(words, next) && words.at(next).text.contains(u':'))
        return true;
    if (isClauseStart(words, index) || !words.at(index).text.contains(u'/'))
        return false;
    const auto callback = m_words.cues().match(words, index - 1);
    return m_words.is(words.at(index - 1), WordClass::DuePreposition)
        || (callback && callback->value == Cue::Noun);
}

CalendarReader::Reading CalendarReader::readFigures(const LineWords &words, qsizetype index) const
{
    const LineWord &word = words.at(index);
    if (!word.text.at(0).isDigit())
        return std::nullopt;
    QStringView text = word.text;
    QTime time;
    if (const qsizetype mark = text.indexOf(u't'); mark == 10) {
        time = QTime::fromString(text.mid(11).toString(), u"HH:mm"_s);
        text.truncate(mark);
    }
    const QList<CalendarDay> readings = numericDate(text, isSurelyDate(words, index));
    const bool fraction = index + 1 < words.size() && !isClauseStart(words, index + 1)
        && m_words.is(words.at(index + 1), WordClass::FractionOf);
    if (readings.isEmpty() || fraction)
        return std::nullopt;
    DatePhrase found = phraseOf(DatePhrase::Day::Calendar, index, 1, word.slip);
    found.dates = readings;
    if (time.isValid())
        found.times = {time};
    return found;
}

int CalendarReader::dayNumber(const QString &text, bool *ordinal) const
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    const QString suffix = text.mid(digits);
    *ordinal = m_words.dates().ordinalSuffixes.contains(suffix);
    if (digits == 0 || digits > 2 || (!suffix.isEmpty() && !*ordinal))
        return 0;
    const int number = QStringView(text).left(digits).toInt();
    return isDay(number) ? number : 0;
}

int CalendarReader::monthAt(const LineWords &words, qsizetype index) const
{
    return index < words.size() ? m_words.dates().months.value(words.at(index).text) : 0;
}

/// "15may", "may15", "may15th"
CalendarReader::Reading CalendarReader::readJoined(const LineWords &words, qsizetype index) const
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})([^\\W\\d]+)$"_s);
    static const QRegularExpression monthFirst(u"^([^\\W\\d]+)(\\d{1,2}[^\\W\\d]*)$"_s);
    const QString &text = words.at(index).text;
    const auto match = dayFirst.match(text);
    const auto turned = monthFirst.match(text);
    bool ordinal = false;
    const int day = dayNumber(match.hasMatch() ? match.captured(1) : turned.captured(2), &ordinal);
    const int month
        = m_words.dates().months.value(match.hasMatch() ? match.captured(2) : turned.captured(1));
    if (month == 0 || day == 0)
        return std::nullopt;
    DatePhrase found = phraseOf(DatePhrase::Day::Calendar, index, 1, words.at(index).slip);
    found.dates = {CalendarDay{day, month, std::nullopt}};
    return found;
}

/// "in june", "by june", "end of june"
CalendarReader::Reading CalendarReader::readInMonth(const LineWords &words, qsizetype index) const
{
    const auto end = m_words.dates().endOf.match(words, index);
    const auto within = end ? end : m_words.dates().withinMonth.match(words, index);
    const qsizetype at = index + (within ? within->count : 0);
    const int month = within && !isClauseStart(words, at) ? monthAt(words, at) : 0;
    bool ordinal = false;
    const bool named = !isClauseStart(words, at + 1) && dayNumber(words.at(at + 1).text, &ordinal);
    if (month == 0 || named)
        return std::nullopt;
    const auto day = end ? DatePhrase::Day::EndOfMonth : DatePhrase::Day::InMonth;
    DatePhrase found = phraseOf(day, index, at + 1 - index, words.at(at).slip);
    found.number = month;
    return found;
}

CalendarReader::Reading CalendarReader::readMonthName(const LineWords &words, qsizetype index) const
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
    if (month == 0) {
        DatePhrase found = phraseOf(DatePhrase::Day::DayOfMonth, index, 1, slip);
        found.number = day;
        return found;
    }
    DatePhrase found = phraseOf(DatePhrase::Day::Calendar, index, at + 1 - index, slip);
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

} // namespace evenkeel
