#include "ui/capture/linehighlighter.h"

#include "ui/theme/theme.h"

namespace evenkeel {

LineHighlighter::LineHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) { }

Token LineHighlighter::fillOf(LineToken::Kind kind)
{
    return kind == LineToken::Kind::Promise ? Token::AmberSoft : Token::AccentSoft;
}

Token LineHighlighter::lineOf(LineToken::Kind kind)
{
    return kind == LineToken::Kind::Promise ? Token::AmberLine : Token::Accent;
}

void LineHighlighter::show(const QList<LineToken> &tokens, const Theme &theme)
{
    m_tokens = tokens;
    m_plain.setBackground(theme.colour(Token::AccentSoft));
    m_plain.setForeground(theme.colour(Token::OnAccentSoft));
    m_promise.setBackground(theme.colour(Token::AmberSoft));
    m_promise.setForeground(theme.colour(Token::Text));
    rehighlightBlock(document()->firstBlock());
}

void LineHighlighter::highlightBlock([[maybe_unused]] const QString &text)
{
    if (currentBlock() != document()->firstBlock())
        return;
    for (const LineToken &token : m_tokens) {
        const bool promise = token.kind == LineToken::Kind::Promise;
        setFormat(
            static_cast<int>(token.span.start), static_cast<int>(token.span.length),
            promise ? m_promise : m_plain);
    }
}

} // namespace evenkeel
