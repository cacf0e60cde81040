#include "core/coach/wordingreading.h"

#include <algorithm>

namespace evenkeel {

WordingReading::WordingReading(QStringView, std::span<const WordToken> tokens) : m_tokens(tokens)
{
    m_findings.words = static_cast<int>(std::ranges::count_if(tokens, [](const WordToken &token) {
        return !token.isPause && token.start == token.wholeStart;
    }));
}

void WordingReading::hit(const PatternMatch &match, int rule)
{
    if (!isQuoted(match))
        m_hits.push_back({.match = match, .rule = rule});
}

void WordingReading::except(const PatternMatch &match, const WordingException &exception)
{
    const auto cover = [&](const QString &rule) {
        auto &covered = m_excepted[{exception.layer, rule}];
        covered.resize(m_tokens.size());
        std::fill(covered.begin() + match.start, covered.begin() + match.end, true);
    };
    if (exception.rules.isEmpty())
        cover({});
    for (const QString &rule : exception.rules)
        cover(rule);
}

void WordingReading::mark(int mark)
{
    if (std::ranges::find(m_findings.marks, mark) == m_findings.marks.end())
        m_findings.marks.push_back(mark);
}

void WordingReading::good(const PatternMatch &match, int sign)
{
    const bool isNew = std::ranges::none_of(
        m_findings.good, [sign](const auto &good) { return good.sign == sign; });
    if (isNew && !isQuoted(match))
        m_findings.good.push_back({.sign = sign, .span = spanOf(match)});
}

SentenceFindings WordingReading::take(const QList<WordingRule> &rules, const Suggest &suggest)
{
    for (const Found &found : m_hits) {
        if (isExcepted(found.match, rules.at(found.rule)))
            continue;
        m_findings.hits.push_back(
            {.rule = found.rule,
             .span = spanOf(found.match),
             .suggestions = suggest(found.match, found.rule)});
    }
    return std::move(m_findings);
}

bool WordingReading::isQuoted(const PatternMatch &match) const
{
    const auto words = m_tokens.subspan(
        static_cast<std::size_t>(match.start), static_cast<std::size_t>(match.end - match.start));
    return std::ranges::any_of(words, &WordToken::isQuoted);
}

bool WordingReading::isExcepted(const PatternMatch &match, const WordingRule &rule) const
{
    return std::ranges::any_of(m_excepted, [&](const auto &one) {
        const auto &[of, covered] = one;
        const auto &[layer, name] = of;
        return layer >= rule.layer && (name.isEmpty() || name == rule.rule)
            && std::find(covered.begin() + match.start, covered.begin() + match.end, true)
            != covered.begin() + match.end;
    });
}

/// A match that begins in the middle of a contraction takes all of it.
TextSpan WordingReading::spanOf(const PatternMatch &match) const
{
    const WordToken &first = m_tokens[static_cast<std::size_t>(match.start)];
    const WordToken &last = m_tokens[static_cast<std::size_t>(match.end - 1)];
    return {.start = first.wholeStart, .length = last.end() - first.wholeStart};
}

} // namespace evenkeel
