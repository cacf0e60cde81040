#include "core/coach/wording.h"

#include "core/coach/sentencefindings.h"
#include "core/coach/wordingassembly.h"
#include "core/coach/wordingreading.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(const QStringList &words)
{
    return {words.begin(), words.end()};
}

/// What a sentence is known by: its text, and which of it is quoted.
QString keyOf(QStringView text, const std::vector<TextSpan> &quotes)
{
    QString key = text.toString();
    for (const TextSpan &quote : quotes) {
        key += QChar(0x1);
        key += QString::number(quote.start) + u'+' + QString::number(quote.length);
    }
    return key;
}

} // namespace

Wording::Wording(WordingRules rules) : m_rules(std::move(rules)), m_program(m_vocabulary, m_lists)
{
    compile();
}

void Wording::compile()
{
    for (const Contraction &contraction : std::as_const(m_rules.contractions))
        m_vocabulary.addContraction(contraction);
    for (const WordList &list : std::as_const(m_rules.lists))
        m_lists.insert(list.id, list.entries);
    for (const QString &word : m_rules.wordsOf(u"clause-ends"_s))
        m_program.addClauseEnd(word);
    m_smallWords = setOf(m_rules.wordsOf(u"small-words"_s));
    m_abbreviations = setOf(m_rules.wordsOf(u"abbreviations"_s));

    for (int i = 0; i < m_rules.exceptions.size(); ++i)
        add(m_rules.exceptions.at(i).patterns, Kind::Exception, i);
    for (int i = 0; i < m_rules.marks.size(); ++i)
        add(m_rules.marks.at(i).patterns, Kind::Mark, i);
    for (int i = 0; i < m_rules.good.size(); ++i)
        add(m_rules.good.at(i).patterns, Kind::Good, i);
    for (int i = 0; i < m_rules.rules.size(); ++i)
        addRule(i);
    m_program.finish();
}

void Wording::addRule(int index)
{
    const WordingRule &rule = m_rules.rules.at(index);
    add(rule.patterns, Kind::Rule, index);
    Suggestions suggestions;
    for (const QString &text : rule.suggestions)
        suggestions.texts.append(WordingSuggestion(text));
    for (const PatternSequence &pattern : rule.patterns)
        suggestions.captures += wordingpattern::captures(pattern);
    m_suggestions.append(suggestions);
}

void Wording::add(const std::vector<PatternSequence> &patterns, Kind kind, int owner)
{
    for (const PatternSequence &pattern : patterns) {
        if (m_program.add(pattern) >= 0)
            m_patterns.push_back({.kind = kind, .owner = owner});
    }
}

WordingReport Wording::check(QStringView text) const
{
    WordingCache cache;
    return check(text, cache);
}

WordingReport Wording::check(QStringView text, WordingCache &cache) const
{
    return check(text, cache, WordingAssembly::Of::Reply);
}

WordingReport Wording::check(QStringView text, WordingCache &cache, WordingAssembly::Of of) const
{
    cache.begin();
    const DraftText draft(text, m_abbreviations);
    WordingAssembly assembly(m_rules, draft, of);
    for (const DraftSentence &sentence : draft.sentences())
        assembly.add(sentence, findings(text, sentence, cache));
    return assembly.report();
}

std::shared_ptr<const SentenceFindings>
Wording::findings(QStringView text, const DraftSentence &sentence, WordingCache &cache) const
{
    const QStringView words = text.mid(sentence.span.start, sentence.span.length);
    const QString key = keyOf(words, sentence.quotes);
    if (auto known = cache.find(key))
        return known;
    auto read = std::make_shared<const SentenceFindings>(this->read(words, sentence.quotes));
    cache.insert(key, read);
    return read;
}

SentenceFindings Wording::read(QStringView sentence, const std::vector<TextSpan> &quotes) const
{
    const std::vector<WordToken> tokens = m_vocabulary.tokens(sentence, quotes);
    WordingReading reading(sentence, tokens);
    m_program.match(tokens, [&](const PatternMatch &match) {
        const Pattern &pattern = m_patterns[static_cast<std::size_t>(match.pattern)];
        switch (pattern.kind) {
        case Kind::Exception: reading.except(match, m_rules.exceptions.at(pattern.owner)); break;
        case Kind::Mark: reading.mark(pattern.owner); break;
        case Kind::Good: reading.good(match, pattern.owner); break;
        case Kind::Rule: reading.hit(match, pattern.owner); break;
        }
    });
    return reading.take(m_rules.rules, [&](const PatternMatch &match, int rule) {
        return suggestionsFor(sentence, tokens, match, rule);
    });
}

QStringList Wording::suggestionsFor(
    QStringView sentence, std::span<const WordToken> tokens, const PatternMatch &match,
    int rule) const
{
    const QStringList captures = m_program.captures(match.pattern);
    const Suggestions &all = m_suggestions.at(rule);
    QString before;
    for (int i = match.start - 1; i >= 0; --i) {
        const WordToken &token = tokens[static_cast<std::size_t>(i)];
        if (token.wholeStart != tokens[static_cast<std::size_t>(match.start)].wholeStart)
            break;
        before = sentence.mid(token.start, token.length).toString();
    }
    const WordingSuggestion::Place place{
        .sentence = sentence,
        .tokens = tokens,
        .match = match,
        .captures = captures,
        .ruleCaptures = all.captures,
        .smallWords = m_smallWords,
        .before = before};
    QStringList filled;
    QStringList plain; // for matches that captured nothing
    for (const WordingSuggestion &suggestion : all.texts) {
        const QString text = suggestion.fill(place);
        QStringList &texts = suggestion.hasCaptures(all.captures) ? filled : plain;
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return filled.isEmpty() ? plain : filled;
}

bool Wording::knows(QStringView text) const
{
    const std::vector<WordToken> tokens = m_vocabulary.tokens(text, {});
    return !tokens.empty() && std::ranges::all_of(tokens, [](const WordToken &token) {
        return token.isPause || token.word != 0;
    });
}

QList<WordingFinding> Wording::absolutePromises(QStringView text) const
{
    WordingCache cache;
    QList<WordingFinding> findings = check(text, cache, WordingAssembly::Of::Promise).findings;
    findings.removeIf(
        [](const WordingFinding &finding) { return finding.rule != "absolute-promise"_L1; });
    return findings;
}

} // namespace evenkeel
