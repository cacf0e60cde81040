#pragma once

#include "core/base/linetext.h"
#include "core/capture/capturelists.h"
#include "core/capture/capturewords.h"

namespace evenkeel {

/// Reads the tokens that stand alone between blanks: #category, @customer, !7, /chat, -20.
class TokenReader
{
public:
    TokenReader(const CaptureWords &words, const CaptureLists &lists)
        : m_words(words), m_lists(lists)
    {
    }

    /// Fills the draft with what the tokens say; returns for each chunk whether it is one.
    [[nodiscard]] QList<bool> read(
        const LineText &line, const QList<TextSpan> &chunks, const Moment &now, Draft &draft) const;

private:
    struct Piece;

    [[nodiscard]] static Piece
    pieceAt(const LineText &line, const QList<TextSpan> &chunks, qsizetype index, TextSpan span);
    [[nodiscard]] bool readPiece(const Piece &piece, const Moment &now, Draft &draft) const;
    [[nodiscard]] bool readHash(const Piece &piece, Draft &draft) const;
    [[nodiscard]] bool readAt(const Piece &piece, Draft &draft) const;
    [[nodiscard]] bool readStress(const Piece &piece, Draft &draft) const;
    [[nodiscard]] bool readSlash(const Piece &piece, Draft &draft) const;
    [[nodiscard]] bool
    readTrigger(const Piece &piece, const SlashWord &word, bool uncertain, Draft &draft) const;
    [[nodiscard]] bool readMinutesAgo(const Piece &piece, const Moment &now, Draft &draft) const;
    [[nodiscard]] std::optional<SlashWord> slashWord(const QString &word) const;
    [[nodiscard]] QStringList slashIds() const;

    const CaptureWords &m_words;
    const CaptureLists &m_lists;
};

} // namespace evenkeel
