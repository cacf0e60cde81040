#include "core/coach/wordingassembly.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using Hit = SentenceFindings::Hit;
using Places = std::map<qsizetype, const Hit *>; ///< by their start; none overlaps another

/// Whether one of those that overlap `hit` is such a one.
template<class Is>
bool isTaken(const Places &places, const Hit &hit, Is is)
{
    auto at = places.lower_bound(hit.span.start + hit.span.length);
    while (at != places.begin()) {
        --at;
        if (at->first + at->second->span.length <= hit.span.start)
            return false;
        if (is(at->second))
            return true;
    }
    return false;
}

void putUnlessTaken(Places &places, const Hit *hit)
{
    if (!isTaken(places, *hit, [](const Hit *) { return true; }))
        places.emplace(hit->span.start, hit);
}

} // namespace

WordingAssembly::WordingAssembly(const WordingRules &rules, const DraftText &draft, Of of)
    : m_rules(rules), m_draft(draft), m_of(of), m_paragraphWords(draft.paragraphs().size())
{
    m_parts.reserve(draft.sentences().size());
}

void WordingAssembly::add(
    const DraftSentence &sentence, std::shared_ptr<const SentenceFindings> findings)
{
    for (const int mark : findings->marks) {
        m_draftMarks.insert(mark);
        m_paragraphMarks.insert({sentence.paragraph, mark});
    }
    m_paragraphWords[static_cast<std::size_t>(sentence.paragraph)] += findings->words;
    m_parts.push_back({.sentence = sentence, .findings = std::move(findings)});
}

WordingReport WordingAssembly::report() const
{
    WordingReport report;
    for (const Part &part : m_parts) {
        report.words += part.findings->words;
        appendFindings(part, report);
    }
    appendLengths(report);
    std::ranges::stable_sort(
        report.findings, {}, [](const WordingFinding &finding) { return finding.span.start; });
    appendGood(report);
    return report;
}

void WordingAssembly::appendFindings(const Part &part, WordingReport &report) const
{
    for (const Hit *hit : kept(part)) {
        const WordingRule &rule = m_rules.rules.at(hit->rule);
        report.findings.append(
            {.span
             = {.start = part.sentence.span.start + hit->span.start, .length = hit->span.length},
             .rule = rule.rule,
             .item = rule.id,
             .principles = rule.principles,
             .reason = rule.reason,
             .suggestions = hit->suggestions});
    }
}

/// What a layer says itself goes before what one below it says of the same kind.
void WordingAssembly::dropOvertaken(std::vector<const Hit *> &hits) const
{
    const auto layerOf = [this](const Hit *hit) { return m_rules.rules.at(hit->rule).layer; };
    const auto kindOf = [this](const Hit *hit) { return m_rules.rules.at(hit->rule).rule; };
    std::vector<const Hit *> upper;
    std::ranges::copy_if(
        hits, std::back_inserter(upper), [&](const Hit *hit) { return layerOf(hit) > 0; });
    std::ranges::stable_sort(upper, [&](const Hit *one, const Hit *other) {
        return layerOf(one) != layerOf(other) ? layerOf(one) > layerOf(other)
                                              : isLonger(one, other);
    });
    std::map<QString, Places> kinds;
    for (const Hit *hit : upper)
        putUnlessTaken(kinds[kindOf(hit)], hit);
    std::erase_if(hits, [&](const Hit *hit) {
        const auto places = kinds.find(kindOf(hit));
        return places != kinds.end() && isTaken(places->second, *hit, [&](const Hit *other) {
                   return layerOf(other) > layerOf(hit);
               });
    });
}

/// Of those that overlap the longest stays; of equally long ones the one of the highest layer, and
/// there the first in the file.
std::vector<const WordingAssembly::Hit *> WordingAssembly::kept(const Part &part) const
{
    std::vector<const Hit *> hits;
    for (const Hit &hit : part.findings->hits) {
        if (!isSilenced(m_rules.rules.at(hit.rule), part))
            hits.push_back(&hit);
    }
    if (m_rules.layers > 1)
        dropOvertaken(hits);
    std::ranges::stable_sort(
        hits, [this](const Hit *one, const Hit *other) { return isLonger(one, other); });
    Places byStart;
    for (const Hit *hit : hits)
        putUnlessTaken(byStart, hit);
    hits.clear();
    for (const auto &[start, hit] : byStart)
        hits.push_back(hit);
    return hits;
}

bool WordingAssembly::isLonger(const Hit *one, const Hit *other) const
{
    const int layer = m_rules.rules.at(one->rule).layer;
    const int otherLayer = m_rules.rules.at(other->rule).layer;
    return std::tuple(-one->span.length, -layer, one->rule)
        < std::tuple(-other->span.length, -otherLayer, other->rule);
}

bool WordingAssembly::isSilenced(const WordingRule &rule, const Part &part) const
{
    // In a promise what it lacks as a reply must not stand before what it says too much.
    if (m_of == Of::Promise ? rule.rule != "absolute-promise"_L1 : rule.isOfPromises)
        return true;
    return std::ranges::any_of(rule.unless, [&](const QString &id) {
        const int mark = markNumber(id);
        switch (rule.scope) {
        case MarkScope::Sentence:
            return std::ranges::find(part.findings->marks, mark) != part.findings->marks.end();
        case MarkScope::Paragraph:
            return m_paragraphMarks.contains({part.sentence.paragraph, mark});
        case MarkScope::Draft: return m_draftMarks.contains(mark);
        }
        return false;
    });
}

int WordingAssembly::markNumber(const QString &id) const
{
    const auto mark = std::ranges::find(m_rules.marks, id, &WordingMark::id);
    return static_cast<int>(mark - m_rules.marks.begin());
}

void WordingAssembly::appendLengths(WordingReport &report) const
{
    for (const WordingLength &length : m_rules.lengths) {
        if (!length.isOfParagraph) {
            for (const Part &part : m_parts) {
                if (part.findings->words > length.mostWords)
                    appendLength(length, part.sentence.span, report);
            }
            continue;
        }
        for (std::size_t i = 0; i < m_paragraphWords.size(); ++i) {
            if (m_paragraphWords[i] > length.mostWords)
                appendLength(length, m_draft.paragraphs()[i], report);
        }
    }
}

void WordingAssembly::appendLength(
    const WordingLength &length, TextSpan span, WordingReport &report)
{
    report.findings.append(
        {.span = span,
         .rule = length.rule,
         .item = length.id,
         .principles = length.principles,
         .reason = length.reason,
         .suggestions = {}});
}

void WordingAssembly::appendGood(WordingReport &report) const
{
    for (int sign = 0; sign < m_rules.good.size(); ++sign) {
        for (const Part &part : m_parts) {
            const auto good
                = std::ranges::find(part.findings->good, sign, &SentenceFindings::Good::sign);
            if (good == part.findings->good.end())
                continue;
            report.good.append(
                {.span
                 = {.start = part.sentence.span.start + good->span.start,
                    .length = good->span.length},
                 .id = m_rules.good.at(sign).id,
                 .label = m_rules.good.at(sign).label});
            break;
        }
    }
}

} // namespace evenkeel
