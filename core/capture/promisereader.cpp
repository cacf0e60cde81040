#include "core/capture/promisereader.h"

namespace evenkeel {

namespace {

constexpr qsizetype LongestDate = 8;

} // namespace

/// What has been read of one promise so far.
struct PromiseReader::State
{
    qsizetype at = 0;
    QList<qsizetype> text; ///< indices of the words that say what is owed
    std::optional<DatePhrase> phrase;
    ResolvedDate due;
    WordRange saidTime;
    qsizetype first = 0;
    bool inTopic = false;
};

qsizetype PromiseReader::textStart(const LineWords &words, const PromiseStart &start) const
{
    if (start.cue == Cue::Verb || start.cue == Cue::Noun || start.cue == Cue::Imperative)
        return start.at;
    qsizetype at = start.at + start.count;
    const bool toSomebody = start.cue == Cue::Vow || start.cue == Cue::Owe;
    while (!isClauseStart(words, at)) {
        const LineWord &word = words.at(at);
        const auto cue = m_words.cues().match(words, at);
        const bool nested = cue
            && (cue->value == Cue::AgentModal || cue->value == Cue::AgentWould
                || cue->value == Cue::BareModal
                || (cue->value == Cue::Vow && at > start.at + start.count));
        const bool named = toSomebody && word.capital && !isClauseStart(words, at + 1)
            && m_words.is(words.at(at + 1), WordClass::Article);
        const bool skipped = named || m_words.is(word, WordClass::Infinitive)
            || m_words.is(word, WordClass::Article) || m_words.is(word, WordClass::Adverb)
            || (toSomebody
                && (m_words.is(word, WordClass::Object) || m_words.is(word, WordClass::Agent)
                    || m_words.is(word, WordClass::FractionOf)));
        if (!nested && (!skipped || m_dates.read(words, at)))
            break;
        at += nested ? cue->count : 1;
    }
    return at;
}

bool PromiseReader::hasDateBeforeClauseEnd(const LineWords &words, qsizetype index) const
{
    const qsizetype end = clauseEnd(words, index);
    for (; index < end; ++index) {
        const auto phrase = m_dates.read(words, index);
        if (phrase && m_dates.standsAlone(words, *phrase))
            return true;
    }
    return false;
}

bool PromiseReader::endsHere(
    const LineWords &words, const PromiseStart &start, const State &state) const
{
    const qsizetype at = state.at;
    const LineWord &word = words.at(at);
    if (at <= start.at || at < start.at + start.count)
        return false;
    const bool hasText = !state.text.isEmpty();
    if (m_words.is(word, WordClass::Ender) && hasText)
        return true;
    if (word.tokenBefore && hasText && (state.phrase || !hasDateBeforeClauseEnd(words, at)))
        return true;
    const auto cue = m_words.cues().match(words, at);
    const bool newPromise = cue
        && (cue->value == Cue::AgentModal || cue->value == Cue::BareModal
            || (cue->value == Cue::Vow && !m_words.is(word, WordClass::OutcomeTail)));
    // "promised the manager will call back": what is promised is somebody else's deed.
    const bool deed = newPromise && cue->value == Cue::BareModal && start.cue == Cue::Vow
        && !state.phrase && m_words.is(words.at(at - 1), WordClass::Third);
    if (newPromise && !deed && (hasText || state.phrase))
        return true;
    if (!m_words.is(word, WordClass::Connective))
        return false;
    const qsizetype next = at + 1;
    if (state.phrase || isClauseStart(words, next))
        return true;
    const auto nextCue = m_words.cues().match(words, next);
    return m_words.is(words.at(next), WordClass::Agent)
        || m_words.is(words.at(next), WordClass::Third)
        || m_words.is(words.at(next), WordClass::Negation)
        || m_words.is(words.at(next), WordClass::IrregularPast)
        || words.at(next).text.endsWith(u"ed")
        || (nextCue && nextCue->value != Cue::Verb && nextCue->value != Cue::Imperative
            && nextCue->value != Cue::Noun);
}

bool PromiseReader::takeDate(const LineWords &words, const PromiseStart &start, State &state) const
{
    const bool comma = isClauseStart(words, state.at) && state.at > start.at
        && !words.at(state.at - 1).colonAfter;
    auto phrase = m_dates.read(words, state.at);
    if (!phrase || !m_dates.standsAlone(words, *phrase))
        return false;
    const qsizetype end = phrase->range.end;
    const bool whole = isClauseStart(words, end) || words.at(end).tokenBefore;
    const bool goesOn = whole || m_words.is(words.at(end), WordClass::Connective)
        || m_words.is(words.at(end), WordClass::Ender)
        || m_words.is(words.at(end), WordClass::NotDue);
    if ((comma && !whole) || (state.inTopic && !goesOn))
        return false;
    const ResolvedDate due = m_resolver.ahead(*phrase);
    if (due.times.isEmpty() && (phrase->ago || phrase->day == DatePhrase::Day::None))
        return false;
    state.due = due;
    state.saidTime = phrase->range;
    state.phrase = std::move(phrase);
    state.at = end;
    takeAlternative(words, state);
    return true;
}

void PromiseReader::takeAlternative(const LineWords &words, State &state) const
{
    while (!isClauseStart(words, state.at) && m_words.is(words.at(state.at), WordClass::Or)) {
        const auto other = m_dates.readAlternative(words, state.at + 1, *state.phrase);
        if (!other)
            return;
        // "by 10 or 11 tomorrow": the day is that of both.
        if (!state.phrase->hasDay() && other->hasDay() && !other->times.isEmpty()) {
            DatePhrase sameDay = *other;
            sameDay.times = state.phrase->times;
            state.due = m_resolver.ahead(sameDay);
        }
        state.due.times.append(m_resolver.ahead(*other).times);
        state.due.certain = false;
        state.at = other->range.end;
        state.saidTime.end = state.at;
    }
}

void PromiseReader::collectRest(const LineWords &words, State &state) const
{
    while (!isClauseStart(words, state.at)) {
        const LineWord &word = words.at(state.at);
        if (m_words.is(word, WordClass::Connective) || word.tokenBefore
            || (m_words.is(word, WordClass::Ender) && !m_words.is(word, WordClass::Continuation)))
            return;
        state.text.append(state.at++);
    }
}

void PromiseReader::collect(const LineWords &words, const PromiseStart &start, State &state) const
{
    state.at = textStart(words, start);
    for (qsizetype i = start.at; start.cue >= Cue::Verb && i < start.at + start.count; ++i)
        state.text.append(state.at++);
    while (state.at < words.size()) {
        const bool newClause = isClauseStart(words, state.at) && state.at > start.at
            && !words.at(state.at - 1).colonAfter;
        if (!state.phrase && takeDate(words, start, state)) {
            if (newClause || isClauseStart(words, state.at))
                return;
            if (state.text.isEmpty())
                continue;
            if (m_words.is(words.at(state.at), WordClass::Continuation)
                && !words.at(state.at).tokenBefore)
                collectRest(words, state);
            return;
        }
        if (newClause || endsHere(words, start, state))
            return;
        state.inTopic |= m_words.is(words.at(state.at), WordClass::Topic) && !state.text.isEmpty();
        state.text.append(state.at++);
    }
}

/// A time that stands before the promise: "tomorrow 15:00 callback".
void PromiseReader::lookBack(const LineWords &words, const PromiseStart &start, State &state) const
{
    const qsizetype clause = std::max(clauseStart(words, start.first), start.from);
    const qsizetype first = std::max(clause, start.first - LongestDate);
    for (qsizetype at = first; at < start.first; ++at) {
        const auto phrase = m_dates.read(words, at);
        if (!phrase || phrase->range.end != start.first || !m_dates.standsAlone(words, *phrase))
            continue;
        const bool heads = at == clause && start.cue != Cue::Vow;
        if (!heads && !m_resolver.isSurelyAhead(*phrase))
            return;
        state.phrase = phrase;
        state.due = m_resolver.ahead(*phrase);
        state.saidTime = phrase->range;
        state.first = at;
        return;
    }
}

std::optional<FoundPromise>
PromiseReader::read(const LineWords &words, const PromiseStart &start) const
{
    State state;
    state.first = start.first;
    collect(words, start, state);
    const bool sure = state.phrase && m_resolver.isSurelyAhead(*state.phrase);
    if (m_denials.isDenied(
            words,
            {.start = start, .end = state.at, .dated = state.phrase.has_value(), .sure = sure}))
        return std::nullopt;
    if (!state.phrase)
        lookBack(words, start, state);
    if (start.needsDate && !state.phrase)
        return std::nullopt;
    QString text = state.text.isEmpty() ? QString() : m_texts.of(words, state.text);
    if (text.isEmpty()) {
        text = m_texts.before(words, start);
        if (!text.isEmpty())
            state.first = std::max(clauseStart(words, start.at), start.from);
    }
    const auto isSlip = [&words](qsizetype index) { return words.at(index).slip; };
    const bool slip = start.slip || (state.phrase && state.phrase->slip)
        || std::any_of(state.text.begin(), state.text.end(), isSlip);
    const qsizetype end = std::max(state.at, start.at + start.count);
    return FoundPromise{
        .text = text,
        .range = {state.first, end},
        .saidTime = state.saidTime,
        .due = state.due,
        .uncertain = slip};
}

} // namespace evenkeel
