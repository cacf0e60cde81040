#pragma once

#include "core/coach/sentencefindings.h"
#include "core/coach/wordingprogram.h"
#include "core/coach/wordingrules.h"

#include <functional>
#include <map>

namespace evenkeel {

/// Gathers what patterns match in one sentence and leaves out what is quoted or excepted.
class WordingReading
{
public:
    WordingReading(QStringView sentence, std::span<const WordToken> tokens);

    void hit(const PatternMatch &match, int rule);
    void except(const PatternMatch &match, const WordingException &exception);
    void mark(int mark);
    void good(const PatternMatch &match, int sign);

    using Suggest = std::function<QStringList(const PatternMatch &, int rule)>;
    [[nodiscard]] SentenceFindings take(const QList<WordingRule> &rules, const Suggest &suggest);

private:
    struct Found
    {
        PatternMatch match;
        int rule = 0;
    };

    [[nodiscard]] bool isQuoted(const PatternMatch &match) const;
    [[nodiscard]] bool isExcepted(const PatternMatch &match, const WordingRule &rule) const;
    [[nodiscard]] TextSpan spanOf(const PatternMatch &match) const;

    std::span<const WordToken> m_tokens;
    std::vector<Found> m_hits;
    /// For each layer and rule, and "" for all: words that an exception covers.
    std::map<std::pair<int, QString>, std::vector<bool>> m_excepted;
    SentenceFindings m_findings;
};

} // namespace evenkeel
