#include "core/capture/datephrasereader.h"

namespace evenkeel {

namespace {

constexpr qsizetype MostPrepositions = 4;

bool looksLikeTime(QStringView text)
{
    return text.at(0).isDigit() && (text.size() <= 2 || text.contains(u':'));
}

} // namespace

/// The prepositions before a time: "by", "at the latest by".
struct DatePhraseReader::Opening
{
    qsizetype count = 0;
    bool clock = false; ///< one that makes a bare number an hour
    bool before = false;
    bool open = false; ///< only a bound: "not before"
};

DatePhraseReader::Opening DatePhraseReader::openingAt(const LineWords &words, qsizetype index) const
{
    Opening opening;
    while (opening.count < MostPrepositions) {
        const qsizetype at = index + opening.count;
        if (at >= words.size() || (opening.count > 0 && isClauseStart(words, at)))
            break;
        if (const auto bound = m_words.dates().bounds.match(words, at)) {
            opening.clock = true;
            opening.open |= bound->value;
            opening.count += bound->count;
            continue;
        }
        if (!m_words.is(words.at(at), WordClass::DuePreposition))
            break;
        opening.clock = m_words.is(words.at(at), WordClass::ClockPreposition);
        opening.before |= m_words.is(words.at(at), WordClass::Before);
        ++opening.count;
    }
    return opening;
}

std::optional<DatePhrase> DatePhraseReader::read(const LineWords &words, qsizetype index) const
{
    Opening opening = openingAt(words, index);
    // A preposition may itself begin the phrase ("in the morning" is read as it stands).
    for (; opening.count >= 0; --opening.count) {
        const qsizetype at = index + opening.count;
        if (opening.count > 0 && isClauseStart(words, at))
            continue;
        std::optional<DatePhrase> found = m_days.read(words, at);
        if (found) {
            addDate(words, *found);
            addClock(words, *found);
        } else if (const auto clock = clockAt(words, at, opening.clock)) {
            found = DatePhrase{
                .range = {at, at + clock->count},
                .dates = {},
                .times = clock->times,
                .midnight = clock->midnight,
                .slip = clock->slip};
            addDay(words, *found);
        }
        if (!found)
            continue;
        found->range.first = index;
        found->before = opening.before;
        found->open |= opening.open;
        addDeadline(words, *found);
        addFigure(words, *found);
        addTail(words, *found);
        return found;
    }
    return std::nullopt;
}

/// With a word before it that makes a time no less one: "about 4pm", but not "about 4".
std::optional<ClockReading>
DatePhraseReader::clockAt(const LineWords &words, qsizetype index, bool afterDay) const
{
    if (auto clock = m_clocks.read(words, index, afterDay))
        return clock;
    const auto roughly = m_words.dates().roughly.match(words, index);
    const qsizetype at = index + (roughly ? roughly->count : 0);
    auto clock
        = roughly && !isClauseStart(words, at) ? m_clocks.read(words, at, afterDay) : std::nullopt;
    if (clock)
        clock->count += roughly->count;
    return clock;
}

bool DatePhraseReader::isWholeRest(const LineWords &words, qsizetype end) const
{
    return isClauseStart(words, end) || words.at(end).tokenBefore;
}

/// "Friday, 15 May": the comma does not part the two.
void DatePhraseReader::addDate(const LineWords &words, DatePhrase &phrase) const
{
    if (phrase.day != DatePhrase::Day::Weekday || !isClauseStart(words, phrase.range.end))
        return;
    auto date = m_days.read(words, phrase.range.end);
    if (!date || date->day != DatePhrase::Day::Calendar)
        return;
    date->weekday = phrase.number;
    date->range.first = phrase.range.first;
    date->slip |= phrase.slip;
    phrase = *date;
}

std::optional<DatePhrase> DatePhraseReader::readAlternative(
    const LineWords &words, qsizetype index, const DatePhrase &first) const
{
    auto other = read(words, index);
    if (const auto clock = other ? std::nullopt : m_clocks.read(words, index, true)) {
        other = DatePhrase{
            .range = {index, index + clock->count},
            .times = clock->times,
            .midnight = clock->midnight};
        addDay(words, *other);
    }
    if (!other || other->hasDay() || !first.hasDay())
        return other;
    DatePhrase sameDay = first;
    sameDay.range = other->range;
    sameDay.times = other->times;
    return sameDay;
}

void DatePhraseReader::addClock(const LineWords &words, DatePhrase &phrase) const
{
    if (phrase.day == DatePhrase::Day::Minutes || phrase.day == DatePhrase::Day::Vague)
        return;
    const qsizetype end = phrase.range.end;
    if (end >= words.size() || (end > 0 && words.at(end - 1).colonAfter))
        return;
    const bool newClause = isClauseStart(words, end);
    const Opening opening = openingAt(words, end);
    for (qsizetype skipped = opening.count; skipped >= 0; --skipped) {
        const qsizetype at = end + skipped;
        if (skipped > 0 && isClauseStart(words, at))
            continue;
        const auto roughly = m_words.dates().roughly.match(words, at);
        const auto clock = m_clocks.read(words, at + (roughly ? roughly->count : 0), true);
        if (!clock || (newClause && !isWholeRest(words, at + clock->count)))
            continue;
        // "tonight at 7"
        phrase.times = phrase.times.isEmpty()
            ? clock->times
            : ClockFigures::inHalfOf(phrase.times.first(), clock->times);
        phrase.midnight = clock->midnight;
        phrase.range.end = at + (roughly ? roughly->count : 0) + clock->count;
        phrase.slip |= clock->slip;
        return;
    }
}

void DatePhraseReader::addDay(const LineWords &words, DatePhrase &phrase) const
{
    const qsizetype end = phrase.range.end;
    if (end >= words.size())
        return;
    const bool newClause = isClauseStart(words, end);
    const Opening opening = openingAt(words, end);
    for (qsizetype skipped = opening.count; skipped >= 0; --skipped) {
        const qsizetype at = end + skipped;
        if (skipped > 0 && isClauseStart(words, at))
            continue;
        auto day = m_days.read(words, at);
        if (!day || day->day == DatePhrase::Day::Minutes || day->day == DatePhrase::Day::Vague
            || (newClause && !isWholeRest(words, day->range.end)))
            continue;
        day->times = phrase.times;
        day->midnight = phrase.midnight;
        day->range.first = phrase.range.first;
        day->slip |= phrase.slip;
        phrase = *day;
        addDayPart(words, phrase);
        return;
    }
}

/// "at 7 tomorrow morning"
void DatePhraseReader::addDayPart(const LineWords &words, DatePhrase &phrase) const
{
    const auto part = isClauseStart(words, phrase.range.end)
        ? std::nullopt
        : m_words.dates().parts.match(words, phrase.range.end);
    if (!part)
        return;
    phrase.times = ClockFigures::inHalfOf(part->value, phrase.times);
    phrase.range.end += part->count;
}

/// "asap, by friday at the latest": the time that is one counts.
void DatePhraseReader::addDeadline(const LineWords &words, DatePhrase &phrase) const
{
    const qsizetype end = phrase.range.end;
    if (phrase.day != DatePhrase::Day::Vague || end >= words.size())
        return;
    auto deadline = read(words, end);
    if (!deadline || (isClauseStart(words, end) && !isWholeRest(words, deadline->range.end)))
        return;
    deadline->range.first = phrase.range.first;
    deadline->slip |= phrase.slip;
    phrase = *deadline;
}

/// "fri 25": figures behind a day that are no time of day leave it open.
void DatePhraseReader::addFigure(const LineWords &words, DatePhrase &phrase) const
{
    const qsizetype end = phrase.range.end;
    if (!phrase.hasDay() || !phrase.times.isEmpty() || isClauseStart(words, end)
        || words.at(end).tokenBefore || !looksLikeTime(words.at(end).text)
        || !m_clocks.mayEndAt(words, end + 1))
        return;
    phrase.open = true;
    phrase.range.end = end + 1;
}

void DatePhraseReader::addTail(const LineWords &words, DatePhrase &phrase) const
{
    qsizetype &end = phrase.range.end;
    const DateWords &dates = m_words.dates();
    // "10:00 CET", "5pm his time": whose time that is here is not ours to guess.
    const auto zone = phrase.times.isEmpty() ? std::nullopt : dates.zones.match(words, end);
    if (zone && !isClauseStart(words, end)) {
        phrase.open = true;
        end += zone->count;
    }
    if (const auto tail = dates.tails.match(words, end); tail && !isClauseStart(words, end))
        end += tail->count;
    qsizetype at = end;
    // "at the latest", "sharp"
    while (!isClauseStart(words, at)
           && (m_words.is(words.at(at), WordClass::TimeTail)
               || m_words.is(words.at(at), WordClass::ClockPreposition)
               || m_words.is(words.at(at), WordClass::Article))) {
        if (m_words.is(words.at(at), WordClass::TimeTail))
            end = at + 1;
        ++at;
    }
}

bool DatePhraseReader::standsAlone(const LineWords &words, const DatePhrase &phrase) const
{
    const qsizetype first = phrase.range.first;
    const qsizetype end = phrase.range.end;
    const bool described = !isClauseStart(words, end) && !words.at(end).tokenBefore
        && (m_words.is(words.at(end), WordClass::TimeNoun)
            || m_words.is(words.at(end), WordClass::Thing));
    // "the 13:00 call by friday"
    const bool oneOfMany = phrase.day == DatePhrase::Day::None && !m_clocks.mayEndAt(words, end)
        && (m_words.is(words.at(first), WordClass::Article)
            || (!isClauseStart(words, first)
                && m_words.is(words.at(first - 1), WordClass::Article)));
    if (described || oneOfMany)
        return false;
    if (isClauseStart(words, first))
        return true;
    const LineWord &before = words.at(first - 1);
    const QString &opening = words.at(first).text;
    const bool figures = opening.at(0).isDigit() && !opening.contains(u':');
    if (m_words.is(before, WordClass::NotDue)
        || (figures && m_words.is(before, WordClass::Reference)))
        return false;
    if (phrase.day == DatePhrase::Day::None && !isClauseStart(words, end)
        && m_words.is(words.at(end), WordClass::Currency))
        return false;
    // "reduce by 10"
    const qsizetype clause = clauseStart(words, first);
    const auto isAmount
        = [this](const LineWord &word) { return m_words.is(word, WordClass::AmountVerb); };
    const bool bareHour
        = !phrase.hasDay() && !phrase.times.isEmpty() && words.at(end - 1).text.size() <= 2;
    return !bareHour || std::none_of(words.cbegin() + clause, words.cbegin() + first, isAmount);
}

} // namespace evenkeel
