#pragma once

#include "core/capture/draft.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace evenkeel {

/// One word of the quick line as the readers of phrases see it. Tokens are not among the words.
struct LineWord
{
    TextSpan span = {}; ///< without the punctuation around it
    QString raw = {}; ///< as typed, cards masked, without the punctuation around it
    QString text = {}; ///< lower case, ASCII digits, straight apostrophes, slips of spelling mended
    bool slip = false; ///< text was mended
    bool capital = false; ///< begins with a capital letter
    bool breakBefore = false; ///< a bracket, dash or lone mark stands before it
    bool breakAfter = false; ///< a comma, full stop or the like stands after it
    bool colonAfter = false; ///< that mark is a colon
    bool commaAfter = false; ///< there is a comma among the marks
    bool tokenBefore = false; ///< a token was taken out before it

    friend bool operator==(const LineWord &, const LineWord &) = default;
};

using LineWords = QList<LineWord>;

/// A stretch of words, by index.
struct WordRange
{
    qsizetype first = 0;
    qsizetype end = 0; ///< one after the last

    friend bool operator==(const WordRange &, const WordRange &) = default;

    [[nodiscard]] bool isEmpty() const { return end <= first; }
};

/// True where the words before `index` and from `index` on belong to different clauses.
[[nodiscard]] inline bool isClauseStart(const LineWords &words, qsizetype index)
{
    return index <= 0 || index >= words.size() || words.at(index).breakBefore
        || words.at(index - 1).breakAfter;
}

/// The first word of the clause that holds `index`.
[[nodiscard]] inline qsizetype clauseStart(const LineWords &words, qsizetype index)
{
    while (!isClauseStart(words, index))
        --index;
    return std::max<qsizetype>(index, 0);
}

/// One after the last word of the clause that holds `index`.
[[nodiscard]] inline qsizetype clauseEnd(const LineWords &words, qsizetype index)
{
    do {
        ++index;
    } while (!isClauseStart(words, index));
    return std::min(index, words.size());
}

/// The stretch of the line that a range of words covers; empty for an empty range.
[[nodiscard]] inline TextSpan spanOf(const LineWords &words, WordRange range)
{
    if (range.isEmpty())
        return {};
    const TextSpan last = words.at(range.end - 1).span;
    const qsizetype start = words.at(range.first).span.start;
    return {.start = start, .length = last.start + last.length - start};
}

} // namespace evenkeel
