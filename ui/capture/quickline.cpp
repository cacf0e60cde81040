#include "ui/capture/quickline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textside.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace evenkeel {

namespace {

constexpr int LineHeight = 22;
constexpr int MostLines = 5;
constexpr qreal UnderlineWidth = 2;
constexpr qreal TokenRadius = 3;
constexpr int Margin = 2; ///< of the document, around the text
constexpr qsizetype LongestLine = 600; ///< what is pasted beyond goes into the details

/// A first line of bearable length, the rest below it. Nothing is lost.
QString folded(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const qsizetype firstBreak = text.indexOf(u'\n');
    if ((firstBreak < 0 ? text.size() : firstBreak) <= LongestLine)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', LongestLine);
    const qsizetype at = blank > 0 ? blank : LongestLine;
    return text.left(at) + u'\n' + text.mid(blank > 0 ? at + 1 : at);
}

/// Amber for a promise, teal for all else.
bool isPromise(const LineToken &token)
{
    return token.kind == LineToken::Kind::Promise;
}

} // namespace

QuickLine::QuickLine(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setProperty("enterActs", true); // a key held too long saves once
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(Margin);
    setAccessibleName(tr("What happened, in a few words"));
    setCursorWidth(style()->pixelMetric(QStyle::PM_TextCursorWidth));
    setPlaceholderText(tr("What happened, in a few words"));
    viewport()->setAutoFillBackground(false);
    dress();
    new TextSide(this);
    connect(this, &QPlainTextEdit::textChanged, this, &QuickLine::onTextChanged);
}

QuickLine::~QuickLine() = default;

void QuickLine::dress()
{
    m_dressing = true; // the first theme of all changes the style while it is made
    const Theme &theme = Theme::of(this);
    setFont(theme.font(TextSize::Reading));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Text, theme.colour(Token::Text));
    colours.setColor(QPalette::PlaceholderText, theme.colour(Token::Text3));
    setPalette(colours);
    m_dressing = false;
    updateGeometry();
}

void QuickLine::showTokens(const QList<LineToken> &tokens)
{
    m_tokens = tokens;
    viewport()->update();
}

int QuickLine::linesShown() const
{
    return qBound(1, blockCount(), MostLines);
}

QSize QuickLine::sizeHint() const
{
    const int line = qMax(Theme::of(this).px(LineHeight), fontMetrics().lineSpacing());
    return {320, line * linesShown() + 2 * Margin};
}

QSize QuickLine::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void QuickLine::onTextChanged()
{
    QString text = toPlainText();
    if (text == m_lastText)
        return;
    const bool wasOneLine = !m_lastText.contains(u'\n');
    m_lastText = std::move(text);
    if (wasOneLine == m_lastText.contains(u'\n'))
        setLineWrapMode(wasOneLine ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    updateGeometry();
    emit edited();
}

void QuickLine::submit(Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    if (modifiers.testFlag(Qt::AltModifier))
        emit submitted(AfterSave::Breathe);
    else if (control)
        emit submitted(shift ? AfterSave::CopyNote : AfterSave::AddDetails);
    else if (shift)
        insertPlainText(QStringLiteral("\n"));
    else
        emit submitted(AfterSave::Nothing);
}

void QuickLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: submit(event->modifiers()); return;
    case Qt::Key_Escape: emit cancelled(); return;
    case Qt::Key_M:
        if (event->modifiers() == Qt::ControlModifier) {
            emit maskRequested();
            return;
        }
        break;
    default: break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void QuickLine::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(folded(source->text()));
    ensureCursorVisible();
}

void QuickLine::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LineToken &token : std::as_const(m_tokens))
        paintToken(painter, token);
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

/// What lies under the words that were understood: a rounded box with a line at its foot, dotted
/// where there is doubt. A format of the text has neither.
void QuickLine::paintToken(QPainter &painter, const LineToken &token) const
{
    const QTextBlock block = document()->firstBlock();
    const QTextLayout *layout = block.layout();
    const QPointF offset = blockBoundingGeometry(block).topLeft() + contentOffset();
    const auto start = static_cast<int>(token.span.start);
    const int end = start + static_cast<int>(token.span.length);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int first = qMax(start, line.textStart());
        const int last = qMin(end, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const QPointF from(offset.x() + line.cursorToX(first), offset.y() + line.y());
        const QPointF to(offset.x() + line.cursorToX(last), from.y() + line.height());
        paintBox(painter, QRectF(from, to).normalized().adjusted(0, 0, 0, UnderlineWidth), token);
    }
}

void QuickLine::paintBox(QPainter &painter, const QRectF &box, const LineToken &token) const
{
    const Theme &theme = Theme::of(this);
    const QColor line = theme.colour(isPromise(token) ? Token::AmberLine : Token::Accent);
    QPainterPath shape;
    shape.addRoundedRect(box, TokenRadius, TokenRadius);
    painter.fillPath(shape, theme.colour(isPromise(token) ? Token::AmberSoft : Token::AccentSoft));
    const QRectF foot = box.adjusted(0, box.height() - UnderlineWidth, 0, 0);
    if (token.uncertain) {
        painter.setPen(QPen(line, UnderlineWidth, Qt::DotLine, Qt::FlatCap));
        painter.drawLine(
            QPointF(foot.left(), foot.center().y()), QPointF(foot.right(), foot.center().y()));
        return;
    }
    painter.save();
    painter.setClipRect(foot);
    painter.fillPath(shape, line);
    painter.restore();
}

void QuickLine::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void QuickLine::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged(false);
}

void QuickLine::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_dressing)
        dress();
}

} // namespace evenkeel
