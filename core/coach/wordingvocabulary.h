#pragma once

#include "core/base/textspan.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace evenkeel {

/// One word of a sentence, or one half of a contraction.
struct WordToken
{
    int word = 0; ///< number in the vocabulary; 0 for one that no rule knows
    qsizetype start = 0; ///< in the sentence, UTF-16 units
    qsizetype length = 0;
    qsizetype wholeStart = 0; ///< where the whole word begins, for a later half of a contraction
    bool isNumber = false; ///< it begins with a digit
    bool isPause = false; ///< no word, a break inside the sentence
    bool isQuoted = false;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// A short form and what it stands for: "ca|n't" is "can not", "*|'ll" is "* will". The bar stands
/// where the first word ends; a star is any beginning of a word.
struct Contraction
{
    QString id;
    QStringList shortForms;
    QString longForm;
};

/// The words that rules know, each by a number, and how a sentence is cut into them: lower case,
/// one kind of apostrophe, contractions in full.
class WordingVocabulary
{
public:
    void addContraction(const Contraction &contraction);

    /// The number of a word that a pattern uses; a contraction has several.
    [[nodiscard]] std::vector<int> add(QStringView word);
    /// The same for what is written in one piece, cut as a sentence is: "n/a" is two words.
    [[nodiscard]] std::vector<int> addWritten(QStringView written);
    static constexpr int MaybePause = -1; ///< among the numbers: a break may stand there

    /// Whether there is a word in it.
    [[nodiscard]] static bool saysSomething(QStringView text);

    [[nodiscard]] std::vector<WordToken>
    tokens(QStringView sentence, const std::vector<TextSpan> &quotes) const;

    [[nodiscard]] int size() const { return static_cast<int>(m_words.size()) + 1; }
    /// The word of a number; empty for 0.
    [[nodiscard]] QString word(int number) const { return m_words.value(number - 1); }

    /// In lower case and with straight apostrophes; as long as it was.
    [[nodiscard]] static QString normalised(QStringView text);

private:
    struct Expansion
    {
        qsizetype firstLength = 0; ///< units of the short form that the first word takes
        QStringList words;
    };

    [[nodiscard]] int number(QStringView word) const { return m_numbers.value(word, 0); }
    int numberToAdd(const QString &word);
    /// Nothing where the word is no contraction.
    [[nodiscard]] Expansion expansion(QStringView word) const;
    void appendWord(
        std::vector<WordToken> &tokens, QStringView word, qsizetype start, bool isQuoted) const;

    QStringList m_words; ///< owns what m_numbers looks at
    QHash<QStringView, int> m_numbers;
    QHash<QString, Expansion> m_exact;
    QList<std::pair<QString, Expansion>> m_endings;
};

} // namespace evenkeel
