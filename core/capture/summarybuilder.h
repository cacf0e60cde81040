#pragma once

#include "core/capture/capturewords.h"

namespace evenkeel {

/// The summary: the line without what was read as something else, tidied.
class SummaryBuilder
{
public:
    /// `words` tells which words, such as "and", must not be left hanging at a cut.
    explicit SummaryBuilder(const CaptureWords &words) : m_words(words) { }

    /// What is cut out of the line. Around a phrase punctuation and "and" go with it.
    struct Cut
    {
        TextSpan span;
        bool phrase = false;

        friend bool operator==(const Cut &, const Cut &) = default;
    };

    [[nodiscard]] QString build(const QString &line, QList<Cut> cuts) const;

    /// The words without blanks and stray punctuation around and between them.
    [[nodiscard]] static QString tidy(const QString &text);

private:
    [[nodiscard]] QString
    trimmedPiece(QString piece, bool cutBefore, bool cutAfter, bool *comma) const;

    const CaptureWords &m_words;
};

} // namespace evenkeel
