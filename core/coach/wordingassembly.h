#pragma once

#include "core/coach/drafttext.h"
#include "core/coach/sentencefindings.h"
#include "core/coach/wordingfinding.h"
#include "core/coach/wordingrules.h"

#include <memory>
#include <set>

namespace evenkeel {

/// Puts together what the sentences of a draft say: looks at marks in other sentences, at lengths,
/// and keeps one of those that overlap.
class WordingAssembly
{
public:
    /// What is written: a reply, or the few words of a promise.
    enum class Of { Reply, Promise };

    WordingAssembly(const WordingRules &rules, const DraftText &draft, Of of = Of::Reply);

    void add(const DraftSentence &sentence, std::shared_ptr<const SentenceFindings> findings);
    [[nodiscard]] WordingReport report() const;

private:
    struct Part
    {
        DraftSentence sentence;
        std::shared_ptr<const SentenceFindings> findings;
    };
    using Hit = SentenceFindings::Hit;

    void appendFindings(const Part &part, WordingReport &report) const;
    void appendLengths(WordingReport &report) const;
    void appendGood(WordingReport &report) const;
    [[nodiscard]] std::vector<const Hit *> kept(const Part &part) const;
    void dropOvertaken(std::vector<const Hit *> &hits) const;
    [[nodiscard]] bool isLonger(const Hit *one, const Hit *other) const;
    [[nodiscard]] bool isSilenced(const WordingRule &rule, const Part &part) const;
    [[nodiscard]] int markNumber(const QString &id) const;
    static void appendLength(const WordingLength &length, TextSpan span, WordingReport &report);

    const WordingRules &m_rules;
    const DraftText &m_draft;
    Of m_of;
    std::vector<Part> m_parts;
    std::set<int> m_draftMarks;
    std::set<std::pair<int, int>> m_paragraphMarks; ///< paragraph and mark
    std::vector<int> m_paragraphWords;
};

} // namespace evenkeel
