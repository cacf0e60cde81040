#include "core/capture/promisechain.h"

namespace evenkeel {

namespace {

constexpr qsizetype LongestThing = 2; ///< words for what is promised in a list

} // namespace

bool PromiseChain::is(const LineWords &words, qsizetype index, WordClass wordClass) const
{
    return index >= 0 && index < words.size() && m_words.is(words.at(index), wordClass);
}

std::optional<PromiseStart>
PromiseChain::nextAt(const LineWords &words, qsizetype at, const LastPromise &last) const
{
    if (last.end < 0 || at >= words.size())
        return std::nullopt;
    const bool joined
        = at == last.end + 1 && is(words, last.end, WordClass::Join) && !isClauseStart(words, at);
    // "callback mon 10, email tue 11, letter wed 12"
    const bool listed = at == last.end && isClauseStart(words, at)
        && (is(words, at, WordClass::AgentVerb) || (last.inList && isDatedThing(words, at)));
    const bool thing = !is(words, at, WordClass::Third) && !is(words, at, WordClass::Agent)
        && !is(words, at, WordClass::Negation) && !m_subjects.looksFinite(words.at(at));
    if (!(joined && thing) && !listed)
        return std::nullopt;
    const qsizetype end = clauseEnd(words, at);
    for (qsizetype i = at + 1; i < end; ++i) {
        const bool date = m_dates.read(words, i).has_value();
        if (date)
            break;
        if (m_subjects.looksFinite(words.at(i)) || is(words, i, WordClass::Negation))
            return std::nullopt;
    }
    return PromiseStart{
        .cue = Cue::Imperative,
        .first = joined ? last.end : at,
        .at = at,
        .count = 1,
        .from = last.end,
        .needsDate = true,
        .slip = false};
}

/// "and again on friday": the same once more.
std::optional<FoundPromise>
PromiseChain::repeatAfter(const LineWords &words, const LastPromise &last) const
{
    const qsizetype at = last.end;
    if (isClauseStart(words, at) || !is(words, at, WordClass::Join))
        return std::nullopt;
    qsizetype when = at + 1;
    while (is(words, when, WordClass::Adverb) && !isClauseStart(words, when)
           && !m_dates.read(words, when))
        ++when;
    const auto phrase = isClauseStart(words, when) ? std::nullopt : m_dates.read(words, when);
    if (!phrase || !m_dates.standsAlone(words, *phrase)
        || !(
            isClauseStart(words, phrase->range.end) || words.at(phrase->range.end).tokenBefore
            || is(words, phrase->range.end, WordClass::Join)))
        return std::nullopt;
    const ResolvedDate due = m_resolver.ahead(*phrase);
    if (due.times.isEmpty())
        return std::nullopt;
    return FoundPromise{
        .text = {},
        .range = {at, phrase->range.end},
        .saidTime = phrase->range,
        .due = due,
        .uncertain = phrase->slip};
}

/// "letter wed 12": one or two words and a time, nothing else.
bool PromiseChain::isDatedThing(const LineWords &words, qsizetype index) const
{
    for (qsizetype at = index + 1; at <= index + LongestThing; ++at) {
        if (isClauseStart(words, at))
            return false;
        if (const auto date = m_dates.read(words, at))
            return isClauseStart(words, date->range.end);
    }
    return false;
}

} // namespace evenkeel
