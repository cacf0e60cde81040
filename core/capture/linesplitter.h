#pragma once

#include "core/base/linetext.h"
#include "core/capture/spelling.h"

namespace evenkeel {

/// Cuts a line at its blanks, and what is not a token into words.
class LineSplitter
{
public:
    explicit LineSplitter(const CaptureWords &words) : m_words(words), m_spelling(words) { }

    /// The stretches between blanks. "did:sent" counts as two.
    [[nodiscard]] QList<TextSpan> chunks(const LineText &line) const;

    /// The words of the chunks; `isToken` says for each chunk whether it is left out.
    [[nodiscard]] LineWords
    words(const LineText &line, const QList<TextSpan> &chunks, const QList<bool> &isToken) const;

private:
    [[nodiscard]] qsizetype actionLength(QStringView chunk) const;
    /// `following` is where the next chunk begins, or the end of the line.
    void joinAsides(const LineText &line, LineWords &words) const;
    void addWord(LineWords &words, const LineText &line, TextSpan chunk, qsizetype following) const;
    [[nodiscard]] bool
    endsClause(const LineWord &word, QStringView marks, QChar next, QStringView following) const;
    [[nodiscard]] bool isDayBeforeMonth(const LineWord &word, QStringView following) const;
    void mend(LineWord &word) const;

    const CaptureWords &m_words;
    Spelling m_spelling;
};

} // namespace evenkeel
