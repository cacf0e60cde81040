#pragma once

#include "core/base/textspan.h"

#include <QSet>
#include <QString>

#include <vector>

namespace evenkeel {

/// One sentence of a draft.
struct DraftSentence
{
    TextSpan span{}; ///< in the draft, without spaces around it
    int paragraph = 0;
    std::vector<TextSpan> quotes{}; ///< what stands in quotation marks, from the sentence's start
};

/// A draft cut into paragraphs and sentences. Lines that begin with ">" are another's and left out.
/// A line break inside a sentence, as mail programs make them, is no end of it.
class DraftText
{
public:
    /// `abbreviations`: in lower case without their last full stop; none of them ends a sentence.
    DraftText(QStringView text, const QSet<QString> &abbreviations);

    [[nodiscard]] const std::vector<DraftSentence> &sentences() const { return m_sentences; }
    [[nodiscard]] const std::vector<TextSpan> &paragraphs() const { return m_paragraphs; }

private:
    void takeParagraph(qsizetype from, qsizetype to);
    void takeSentence(qsizetype from, qsizetype to);
    [[nodiscard]] qsizetype sentenceEnd(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool endsAtBreak(qsizetype at, qsizetype from, qsizetype to) const;
    [[nodiscard]] bool isAbbreviation(qsizetype stop, qsizetype from) const;
    void findQuotes(qsizetype from, qsizetype to);
    [[nodiscard]] qsizetype quoteEnd(QChar closing, qsizetype from, qsizetype to) const;

    QStringView m_text;
    const QSet<QString> &m_abbreviations;
    std::vector<TextSpan> m_quotes; ///< of the paragraph at hand
    std::vector<TextSpan> m_paragraphs;
    std::vector<DraftSentence> m_sentences;
};

} // namespace evenkeel
