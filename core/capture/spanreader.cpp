#include "core/capture/spanreader.h"

#include <QRegularExpression>

#include <cmath>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesInHour = 60;
constexpr int MinutesInDay = 1440;
constexpr int MinutesInMonth = 43200;
constexpr double LongestCount = 1000;

} // namespace

/// A number of units, with further minutes ("1 h 30").
struct SpanReader::Length
{
    double number = 0;
    std::optional<double> upTo = std::nullopt;
    int unit = 0; ///< in minutes; 0: none was said
    int further = 0; ///< minutes
    bool working = false;
    bool slip = false;
    qsizetype count = 0; ///< words
};

int SpanReader::unitAt(const LineWords &words, qsizetype index, qsizetype *count) const
{
    const auto unit = m_words.dates().units.match(words, index);
    *count = unit ? unit->count : 0;
    return unit ? unit->value : 0;
}

/// "2h", "1h30", "90min"
std::optional<SpanReader::Length> SpanReader::joined(const LineWords &words, qsizetype index) const
{
    static const QRegularExpression form(u"^(\\d+(?:[.,]\\d+)?)([a-z]+)(\\d{1,2})?(?:m|min)?$"_s);
    const auto match = form.match(words.at(index).text);
    if (!match.hasMatch())
        return std::nullopt;
    qsizetype count = 0;
    const LineWords unitWord{LineWord{.text = match.captured(2)}};
    const int unit = unitAt(unitWord, 0, &count);
    if (unit == 0 || (match.capturedLength(3) > 0 && unit != MinutesInHour))
        return std::nullopt;
    return Length{
        .number = match.captured(1).replace(u',', u'.').toDouble(),
        .upTo = std::nullopt,
        .unit = unit,
        .further = match.capturedView(3).toInt(),
        .count = 1};
}

/// "2", "1.5", "two", "3-5": a number that a unit may follow.
std::optional<SpanReader::Length> SpanReader::figures(const LineWords &words, qsizetype index) const
{
    static const QRegularExpression form(u"^(\\d{1,3}(?:[.,]\\d)?)(?:-(\\d{1,3}))?$"_s);
    const QString &text = words.at(index).text;
    if (const auto match = form.match(text); match.hasMatch()) {
        Length length{.number = match.captured(1).replace(u',', u'.').toDouble(), .count = 1};
        if (match.capturedLength(2) > 0)
            length.upTo = match.captured(2).toDouble();
        return length;
    }
    const int number = m_words.dates().numbers.value(text);
    return number > 0 ? std::optional(Length{.number = double(number), .count = 1}) : std::nullopt;
}

std::optional<SpanReader::Length>
SpanReader::lengthAt(const LineWords &words, qsizetype index) const
{
    if (index >= words.size())
        return std::nullopt;
    const DateWords &dates = m_words.dates();
    qsizetype count = 0;
    if (const auto half = dates.halfUnit.match(words, index)) {
        const int unit = unitAt(words, index + half->count, &count);
        if (unit > 0 && !isClauseStart(words, index + half->count))
            return Length{.number = 0.5, .unit = unit, .count = half->count + count};
    }
    if (auto length = joined(words, index))
        return length;
    auto length = figures(words, index);
    if (!length || isClauseStart(words, index + 1))
        return length;
    qsizetype at = index + 1;
    // "3 to 5 days"
    if (const auto range = m_words.dates().range.match(words, at); range && !length->upTo) {
        const qsizetype last = at + range->count;
        const auto upTo = isClauseStart(words, last) ? std::nullopt : figures(words, last);
        if (upTo && !upTo->upTo && unitAt(words, last + 1, &count) > 0) {
            length->upTo = upTo->number;
            at = last + 1;
        }
    }
    if (const auto working = dates.working.match(words, at)) {
        length->working = true;
        at += working->count;
    }
    length->unit = unitAt(words, at, &count);
    if (length->unit == 0 || (at < words.size() && words.at(at).breakBefore)) {
        length->unit = 0;
        return length;
    }
    length->slip = words.at(at).slip;
    at += count;
    if (const auto half = dates.andHalf.match(words, at); half && !isClauseStart(words, at)) {
        length->number += 0.5;
        at += half->count;
    }
    // "1 h 30", "1 hour 30 minutes"
    if (length->unit == MinutesInHour && !isClauseStart(words, at)) {
        bool number = false;
        const int further = words.at(at).text.toInt(&number);
        if (number && further < MinutesInHour) {
            length->further = further;
            ++at;
            if (!isClauseStart(words, at) && unitAt(words, at, &count) == 1)
                at += count;
        }
    }
    length->count = at - index;
    return length;
}

DatePhrase SpanReader::toPhrase(const Length &length)
{
    using Day = DatePhrase::Day;
    DatePhrase made;
    made.slip = length.slip;
    const int unit = length.unit == 0 ? 1 : length.unit;
    made.open = length.unit == 0;
    const auto count = [&length, unit](double number, int per) {
        return static_cast<int>(std::lround((number * unit + length.further) / per));
    };
    const bool wholeDays = unit >= MinutesInDay;
    const int per = unit == MinutesInMonth ? MinutesInMonth : wholeDays ? MinutesInDay : 1;
    made.day = length.working    ? Day::WorkingDays
        : unit == MinutesInMonth ? Day::Months
        : wholeDays              ? Day::Days
                                 : Day::Minutes;
    made.number = count(length.number, per);
    if (length.upTo)
        made.upTo = count(*length.upTo, per);
    return made;
}

std::optional<DatePhrase> SpanReader::read(const LineWords &words, qsizetype index) const
{
    const DateWords &dates = m_words.dates();
    const auto in = dates.in.match(words, index);
    const qsizetype at = index + (in ? in->count : 0);
    if (in && isClauseStart(words, at))
        return std::nullopt;
    const auto length = lengthAt(words, at);
    if (!length || length->number <= 0 || length->number > LongestCount)
        return std::nullopt;
    const qsizetype after = at + length->count;
    const bool tail = after < words.size() && !isClauseStart(words, after);
    const auto ago = tail ? dates.ago.match(words, after) : std::nullopt;
    const auto fromNow = tail ? dates.fromNow.match(words, after) : std::nullopt;
    const bool bareWord = length->unit == 0 && !words.at(at).text.at(0).isDigit();
    if ((!in && (!(ago || fromNow) || length->unit == 0)) || bareWord || (in && ago))
        return std::nullopt;
    // "in 20" alone: minutes are likely, but only offered.
    if (length->unit == 0 && tail)
        return std::nullopt;
    DatePhrase found = toPhrase(*length);
    found.ago = ago.has_value();
    const qsizetype tailCount = ago ? ago->count : fromNow ? fromNow->count : 0;
    found.range = {index, after + tailCount};
    return found;
}

} // namespace evenkeel
