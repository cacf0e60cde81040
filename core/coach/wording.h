#pragma once

#include "core/coach/drafttext.h"
#include "core/coach/wordingassembly.h"
#include "core/coach/wordingcache.h"
#include "core/coach/wordingfinding.h"
#include "core/coach/wordingprogram.h"
#include "core/coach/wordingrules.h"
#include "core/coach/wordingsuggestion.h"

#include <QSet>

namespace evenkeel {

/// The wording helper: points out what could be said more kindly or more clearly in a draft, and
/// what is good already. Pure: the same text gives the same report. Rules are compiled once, so one
/// `Wording` is made and kept.
class Wording
{
public:
    explicit Wording(WordingRules rules);
    Wording(const Wording &) = delete;
    Wording &operator=(const Wording &) = delete;

    [[nodiscard]] WordingReport check(QStringView text) const;

    /// The same for a draft that is being typed: reads only sentences that the cache does not know.
    [[nodiscard]] WordingReport check(QStringView text, WordingCache &cache) const;

    /// Only what sounds like a promise that nobody can be sure to keep, in the few words of one.
    [[nodiscard]] QList<WordingFinding> absolutePromises(QStringView text) const;

    /// Whether each of these words stands in some rule: none is a name, a number or a code then.
    [[nodiscard]] bool knows(QStringView text) const;

private:
    enum class Kind { Rule, Exception, Mark, Good };
    struct Pattern
    {
        Kind kind = Kind::Rule;
        int owner = 0; ///< index of the item
    };
    struct Suggestions
    {
        QList<WordingSuggestion> texts;
        QStringList captures;
    };

    [[nodiscard]] WordingReport
    check(QStringView text, WordingCache &cache, WordingAssembly::Of of) const;
    void compile();
    void addRule(int index);
    void add(const std::vector<PatternSequence> &patterns, Kind kind, int owner);
    [[nodiscard]] SentenceFindings
    read(QStringView sentence, const std::vector<TextSpan> &quotes) const;
    [[nodiscard]] QStringList suggestionsFor(
        QStringView sentence, std::span<const WordToken> tokens, const PatternMatch &match,
        int rule) const;
    [[nodiscard]] std::shared_ptr<const SentenceFindings>
    findings(QStringView text, const DraftSentence &sentence, WordingCache &cache) const;

    WordingRules m_rules;
    WordingVocabulary m_vocabulary;
    WordingProgram::Lists m_lists;
    WordingProgram m_program;
    std::vector<Pattern> m_patterns;
    QList<Suggestions> m_suggestions; ///< for each rule
    QSet<QString> m_smallWords;
    QSet<QString> m_abbreviations;
};

} // namespace evenkeel
