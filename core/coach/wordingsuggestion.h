#pragma once

#include "core/coach/wordingprogram.h"

#include <QSet>

namespace evenkeel {

/// The text of a suggestion: fixed words and slots.
class WordingSuggestion
{
public:
    explicit WordingSuggestion(const QString &text);

    /// A sentence and the match in it that is to be replaced.
    struct Place
    {
        QStringView sentence;
        std::span<const WordToken> tokens;
        const PatternMatch &match;
        const QStringList &captures; ///< of the matching pattern
        const QStringList &ruleCaptures; ///< of all patterns of its rule
        const QSet<QString> &smallWords; ///< those that lose their capital inside a sentence
        QString before; ///< the first half of a contraction in whose middle the match begins
    };

    [[nodiscard]] bool hasCaptures(const QStringList &captures) const;

    /// The words that fit there: captures as they were written, the first letter as it was, the
    /// same apostrophes, and open slots in braces. Null where it needs a capture that was not met.
    [[nodiscard]] QString fill(const Place &place) const;

private:
    struct Part
    {
        bool isSlot = false;
        QString text;
    };
    QList<Part> m_parts;
};

} // namespace evenkeel
