#include "core/capture/promisedenial.h"

namespace evenkeel {

namespace {

bool isPlain(Cue cue)
{
    return cue == Cue::Noun || cue == Cue::Verb;
}

} // namespace

bool PromiseDenial::isDenied(const LineWords &words, const ReadPromise &promise) const
{
    if (isQuoted(words, promise))
        return true;
    const Cue cue = promise.start.cue;
    if (!isPlain(cue) && cue != Cue::Vow && cue != Cue::AgentWould)
        return false;
    return isDeniedWithin(words, promise) || isDeniedAfter(words, promise);
}

/// "I'll call back, she said": somebody else's words.
bool PromiseDenial::isQuoted(const LineWords &words, const ReadPromise &promise) const
{
    const qsizetype first = promise.start.at + promise.start.count;
    const qsizetype end = promise.end < words.size() ? clauseEnd(words, promise.end) : promise.end;
    for (qsizetype at = first; at <= end && at + 1 < words.size(); ++at) {
        const bool speaks = m_words.is(words.at(at), WordClass::Third)
            && (m_words.is(words.at(at + 1), WordClass::Report)
                || m_words.is(words.at(at + 1), WordClass::Request));
        if (speaks && !isClauseStart(words, at + 1) && isClauseStart(words, at + 2))
            return true;
    }
    return false;
}

bool PromiseDenial::isDeniedWithin(const LineWords &words, const ReadPromise &promise) const
{
    const bool plain = isPlain(promise.start.cue);
    for (qsizetype at = promise.start.at + promise.start.count; at < promise.end; ++at) {
        const bool denied = m_words.unkept().contains(words, at)
            || (plain && m_words.declined().contains(words, at))
            || (!promise.dated && m_words.surelyPast().contains(words, at));
        if (denied)
            return true;
    }
    return false;
}

bool PromiseDenial::isDeniedAfter(const LineWords &words, const ReadPromise &promise) const
{
    qsizetype next = promise.end;
    if (next >= words.size())
        return false;
    const bool plain = isPlain(promise.start.cue);
    const bool sameClause = !isClauseStart(words, next);
    const auto refused = m_words.declined().match(words, next);
    if (refused && isClauseStart(words, next + refused->count))
        return true;
    // "callback? no"
    if (!sameClause && m_words.is(words.at(next), WordClass::Negation)
        && isClauseStart(words, next + 1))
        return true;
    if (promise.sure && !sameClause)
        return false;
    if (sameClause && promise.dated && m_words.is(words.at(next), WordClass::Passive)
        && m_words.is(words.at(next), WordClass::OutcomeTail))
        return true;
    while (next < words.size()
           && (m_words.is(words.at(next), WordClass::Connective)
               || m_words.is(words.at(next), WordClass::SubjectPronoun)
               || m_words.is(words.at(next), WordClass::Ender)))
        ++next;
    const auto unkept = m_words.unkeptAtEnd().match(words, next);
    return (unkept && isClauseStart(words, next + unkept->count))
        || m_words.unkept().contains(words, next)
        || (plain && m_words.declined().contains(words, next))
        || (sameClause && !promise.dated && m_words.surelyPast().contains(words, next));
}

} // namespace evenkeel
