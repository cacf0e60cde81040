#pragma once

#include "core/capture/draft.h"
#include "ui/theme/token.h"

#include <QSyntaxHighlighter>

namespace evenkeel {

class Theme;

/// Lays the background of what was understood under the words of the quick line. The line below
/// each is painted by QuickLine, since a format cannot make it thick enough.
class LineHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit LineHighlighter(QTextDocument *document);

    /// The tokens of the first line; the colours are those of `theme` now.
    void show(const QList<LineToken> &tokens, const Theme &theme);

    [[nodiscard]] const QList<LineToken> &tokens() const { return m_tokens; }

    /// The colours of a token: amber for a promise, teal for all else.
    [[nodiscard]] static Token fillOf(LineToken::Kind kind);
    [[nodiscard]] static Token lineOf(LineToken::Kind kind);

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<LineToken> m_tokens;
    QTextCharFormat m_plain;
    QTextCharFormat m_promise;
};

} // namespace evenkeel
