#include "core/capture/occurredfinder.h"

namespace evenkeel {

using Day = DatePhrase::Day;

namespace {

constexpr qsizetype NearTheStart = 2; ///< "called yesterday 16:40 about ..."

QBitArray covered(const LineWords &words, const QList<WordRange> &ranges)
{
    QBitArray bits(words.size());
    for (const WordRange range : ranges)
        bits.fill(true, range.first, std::max(range.first, range.end));
    return bits;
}

bool overlaps(WordRange range, const QBitArray &taken)
{
    for (qsizetype at = range.first; at < range.end; ++at) {
        if (taken.testBit(at))
            return true;
    }
    return false;
}

} // namespace

/// Exact enough to be the time of a call: a day with a time, a span, or at the start a day.
bool OccurredFinder::tellsTheTime(const LineWords &words, const DatePhrase &phrase) const
{
    const bool atStart = phrase.range.first == 0;
    const bool whole
        = isClauseStart(words, phrase.range.first) && isClauseStart(words, phrase.range.end);
    switch (phrase.day) {
    case Day::Minutes: return phrase.ago;
    case Day::Days: return phrase.ago && (atStart || whole);
    case Day::None: return (atStart || whole) && phrase.times.size() <= 2;
    case Day::Offset:
        return phrase.number <= 0
            && (!phrase.times.isEmpty() || (phrase.number < 0 && (atStart || whole)));
    case Day::Weekday:
    case Day::ThisWeekday:
    case Day::LastWeekday:
    case Day::Calendar: return !phrase.times.isEmpty();
    default: return false;
    }
}

bool OccurredFinder::isOfThisCall(
    const LineWords &words, const DatePhrase &phrase, const QBitArray &taken) const
{
    const qsizetype first = phrase.range.first;
    const qsizetype end = phrase.range.end;
    if (overlaps(phrase.range, taken) || !m_dates.standsAlone(words, phrase)
        || !tellsTheTime(words, phrase))
        return false;
    const bool endsClause
        = isClauseStart(words, end) || words.at(end).tokenBefore || overlaps({end, end + 1}, taken);
    if (isClauseStart(words, first) && (first == 0 || endsClause))
        return true;
    const bool dayAndTime = phrase.day == Day::Minutes || !phrase.times.isEmpty();
    const bool nearStart = first <= NearTheStart && clauseStart(words, first) == 0;
    if (!dayAndTime || (!endsClause && !nearStart))
        return false;
    const auto otherEvent
        = [this](const LineWord &word) { return m_words.is(word, WordClass::OccurredBlocker); };
    const qsizetype clause = clauseStart(words, first);
    return std::none_of(words.cbegin() + clause, words.cbegin() + first, otherEvent);
}

std::optional<FoundOccurred>
OccurredFinder::find(const LineWords &words, const QList<WordRange> &taken) const
{
    const QBitArray isTaken = covered(words, taken);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto phrase = m_dates.read(words, at);
        if (!phrase)
            continue;
        const ResolvedDate time
            = isOfThisCall(words, *phrase, isTaken) ? m_resolver.behind(*phrase) : ResolvedDate();
        if (!time.times.isEmpty())
            return FoundOccurred{.range = phrase->range, .time = time, .uncertain = phrase->slip};
        at = phrase->range.end - 1;
    }
    return std::nullopt;
}

} // namespace evenkeel
