#pragma once

#include "core/capture/lineword.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace evenkeel {

/// Phrases of one or several words, each with a value, found at a place of the line. "~" in a
/// phrase stands for one to three words of any kind ("call ~ back").
template<class Value>
class PhraseTable
{
public:
    struct Match
    {
        Value value{};
        qsizetype count = 0; ///< words
        bool slip = false;
    };

    void add(const QString &phrase, const Value &value)
    {
        const QStringList parts = phrase.split(u' ', Qt::SkipEmptyParts);
        if (!parts.isEmpty())
            m_phrases[parts.first()].append({parts, value});
    }

    /// The longest phrase that begins at `index` and does not cross the end of a clause.
    [[nodiscard]] std::optional<Match> match(const LineWords &words, qsizetype index) const
    {
        if (index < 0 || index >= words.size())
            return std::nullopt;
        const auto found = m_phrases.constFind(words.at(index).text);
        if (found == m_phrases.cend())
            return std::nullopt;
        std::optional<Match> best;
        for (const Phrase &phrase : *found) {
            const qsizetype end = endOfMatch(phrase.parts, words, index);
            if (end > index && (!best || end - index > best->count))
                best = Match{phrase.value, end - index, hasSlip(words, index, end)};
        }
        return best;
    }

    /// The phrase at `index`, one word long.
    [[nodiscard]] bool contains(const LineWords &words, qsizetype index) const
    {
        return match(words, index).has_value();
    }

    /// All single words that phrases are made of.
    [[nodiscard]] QStringList vocabulary() const
    {
        QStringList all;
        for (const auto &list : m_phrases) {
            for (const Phrase &phrase : list)
                all += phrase.parts;
        }
        return all;
    }

private:
    struct Phrase
    {
        QStringList parts;
        Value value;
    };

    static constexpr qsizetype LongestGap = 3;

    static bool hasSlip(const LineWords &words, qsizetype first, qsizetype end)
    {
        return std::any_of(words.cbegin() + first, words.cbegin() + end, [](const LineWord &word) {
            return word.slip;
        });
    }

    /// One after the last word of the match, or -1.
    static qsizetype endOfMatch(const QStringList &parts, const LineWords &words, qsizetype at)
    {
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (parts.at(part) == u"~") {
                at = endOfGap(parts.at(part + 1), words, at);
                if (at < 0)
                    return -1;
                continue;
            }
            if (at >= words.size() || words.at(at).text != parts.at(part)
                || (part > 0 && isClauseStart(words, at)))
                return -1;
            ++at;
        }
        return at;
    }

    /// The place of `next` after one to three other words, or -1.
    static qsizetype endOfGap(const QString &next, const LineWords &words, qsizetype at)
    {
        for (qsizetype skipped = 0; skipped <= LongestGap; ++skipped, ++at) {
            if (at >= words.size() || isClauseStart(words, at))
                return -1;
            if (words.at(at).text == next)
                return skipped > 0 ? at : -1;
        }
        return -1;
    }

    QHash<QString, QList<Phrase>> m_phrases;
};

} // namespace evenkeel
