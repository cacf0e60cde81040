#include "core/capture/subjectreader.h"

namespace evenkeel {

using Who = Subject::Who;

namespace {

constexpr qsizetype LongestName = 2; ///< words before a cue that may be a subject not in any list

bool endsLikeVerb(QStringView text)
{
    return text.size() > 3
        && (text.endsWith(u"ed") || (text.endsWith(u's') && !text.endsWith(u"ss")));
}

} // namespace

bool SubjectReader::is(const LineWords &words, qsizetype index, WordClass wordClass) const
{
    return index >= 0 && index < words.size() && m_words.is(words.at(index), wordClass);
}

bool SubjectReader::looksFinite(const LineWord &word) const
{
    return m_words.is(word, WordClass::IrregularPast) || m_words.is(word, WordClass::Request)
        || (endsLikeVerb(word.text) && !m_words.is(word, WordClass::State)
            && !m_words.is(word, WordClass::Thing) && !m_words.is(word, WordClass::Third));
}

bool SubjectReader::hasOtherSubject(const LineWords &words, qsizetype start, qsizetype end) const
{
    while (start < end && is(words, start, WordClass::Article))
        ++start;
    for (qsizetype at = start; at < std::min(end, start + 2); ++at) {
        if (is(words, at, WordClass::ThirdModal))
            return true;
        if (is(words, at, WordClass::Third))
            return at + 1 < end && looksFinite(words.at(at + 1));
    }
    return false;
}

Subject SubjectReader::afterReport(
    const LineWords &words, qsizetype report, qsizetype start, qsizetype from) const
{
    if (report <= start)
        return {Who::Agent, report};
    const Subject speaker = before(words, report, from);
    return {speaker.isOther() ? Who::Other : Who::Agent, speaker.first};
}

/// "customer: ...", "customer said: ...": what follows the colon are somebody else's words.
bool SubjectReader::isSpokenBy(const LineWords &words, qsizetype start, qsizetype from) const
{
    const qsizetype last = start - 1;
    if (last < from || last < 0 || !words.at(last).colonAfter)
        return false;
    const qsizetype first = std::max(clauseStart(words, last), from);
    if (is(words, last, WordClass::Report) || is(words, last, WordClass::Request))
        return last > first && before(words, last, from).isOther();
    qsizetype speaker = first;
    while (speaker < last && is(words, speaker, WordClass::Article))
        ++speaker;
    return speaker == last && is(words, last, WordClass::Third);
}

Subject SubjectReader::beforeAgent(const LineWords &words, qsizetype index, qsizetype from) const
{
    const qsizetype start = std::max(clauseStart(words, index), from);
    if (isSpokenBy(words, start, from))
        return {Who::Other, index};
    qsizetype at = index - 1;
    while (at >= start
           && (is(words, at, WordClass::Adverb) || is(words, at, WordClass::Determiner)))
        --at;
    if (at < start)
        return {Who::Agent, index};
    if (is(words, at, WordClass::Report))
        return afterReport(words, at, start, from);
    if (is(words, at, WordClass::Object)) {
        qsizetype report = at - 1;
        while (report > start && is(words, report, WordClass::Article))
            --report;
        if (report >= start && is(words, report, WordClass::Report))
            return afterReport(words, report, start, from);
    }
    // "calmed down after I promised", "when I promised", but not "asked when we will"
    const bool asked = at > start && is(words, at - 1, WordClass::Request);
    const bool circumstance = is(words, at, WordClass::Preposition)
        || (is(words, at, WordClass::Continuation) && !asked);
    const bool claim = is(words, at, WordClass::Request)
        || (!circumstance
            && (is(words, at, WordClass::Question) || is(words, at, WordClass::Passive)));
    if (claim)
        return {Who::Other, index};
    if (circumstance || is(words, at, WordClass::Connective))
        return {Who::Agent, at};
    return {Who::Agent, index};
}

Subject SubjectReader::beforeInfinitive(
    const LineWords &words, qsizetype to, qsizetype start, qsizetype from) const
{
    const qsizetype at = to - 1;
    if (at < start)
        return {Who::Bare, to};
    if (is(words, at, WordClass::Commit))
        return before(words, at, from);
    // "agreed with the customer to"
    qsizetype partner = at;
    while (partner > start
           && (is(words, partner, WordClass::Third) || is(words, partner, WordClass::Article)))
        --partner;
    if (partner < at && partner > start && is(words, partner, WordClass::Continuation)
        && is(words, partner - 1, WordClass::Commit))
        return before(words, partner - 1, from);
    if (is(words, at, WordClass::Third) || is(words, at, WordClass::Request)
        || is(words, at, WordClass::Negation) || is(words, at, WordClass::Past)
        || is(words, at, WordClass::Passive) || is(words, at, WordClass::Report))
        return {Who::Other, to};
    if (is(words, at, WordClass::Agent))
        return beforeAgent(words, at, from);
    if (is(words, at, WordClass::Connective))
        return {hasOtherSubject(words, start, at) ? Who::Other : Who::Bare, at};
    const bool known = is(words, at, WordClass::Thing) || is(words, at, WordClass::State);
    const bool name = !known && to - start <= LongestName;
    return {name || words.at(at).capital ? Who::Other : Who::Bare, to};
}

Subject SubjectReader::before(const LineWords &words, qsizetype index, qsizetype from) const
{
    const qsizetype start = std::max(clauseStart(words, index), from);
    if (isSpokenBy(words, start, from))
        return {Who::Other, index};
    qsizetype at = index - 1;
    while (at >= start && (is(words, at, WordClass::Have) || is(words, at, WordClass::Adverb)))
        --at;
    if (at < start)
        return {Who::Bare, at + 1};
    const LineWord &word = words.at(at);
    if (is(words, at, WordClass::Infinitive))
        return beforeInfinitive(words, at, start, from);
    if (is(words, at, WordClass::Agent)) {
        const Subject agent = beforeAgent(words, at, from);
        return {agent.who, agent.first};
    }
    const bool told
        = is(words, at, WordClass::Object) && at > start && is(words, at - 1, WordClass::Report);
    if (told)
        return afterReport(words, at - 1, start, from);
    if (is(words, at, WordClass::Connective)) {
        const bool goesOn = !is(words, at, WordClass::Reset) && hasOtherSubject(words, start, at);
        return {goesOn ? Who::Other : Who::Bare, at};
    }
    for (const WordClass other :
         {WordClass::Third, WordClass::Passive, WordClass::Past, WordClass::Negation,
          WordClass::WeakModal, WordClass::Question, WordClass::Request}) {
        if (is(words, at, other) && !is(words, at, WordClass::State))
            return {Who::Other, index};
    }
    if (is(words, at, WordClass::Report))
        return afterReport(words, at, start, from);
    if (is(words, at, WordClass::State) || is(words, at, WordClass::Thing)
        || words.at(index).tokenBefore)
        return {hasOtherSubject(words, start, at) ? Who::Other : Who::Bare, index};
    const bool name = index - start <= LongestName || (word.capital && at > 0);
    return {name ? Who::Other : Who::Bare, index};
}

} // namespace evenkeel
