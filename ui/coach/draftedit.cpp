#include "ui/coach/draftedit.h"

#include "ui/coach/draftreview.h"
#include "ui/coach/slottext.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Margin = 16;
constexpr int LinePercent = 140;
constexpr qsizetype MostMarked = 400; ///< a pasted book has thousands

} // namespace

DraftEdit::DraftEdit(DraftReview &review, QWidget *parent) : QTextEdit(parent), m_review(review)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    document()->setDocumentMargin(Margin);
    QTextBlockFormat lines;
    lines.setLineHeight(LinePercent, QTextBlockFormat::ProportionalHeight);
    textCursor().setBlockFormat(lines); // which every further line inherits
    document()->clearUndoRedoStacks();
    restyle();
    connect(this, &DraftEdit::textChanged, this, [this] {
        m_review.setText(toPlainText());
        endUndoAtWords();
    });
    connect(&m_review, &DraftReview::changed, this, &DraftEdit::mark);
    connect(&m_review, &DraftReview::currentChanged, this, &DraftEdit::mark);
}

/// Qt takes back all that was typed without a pause at once; what is not modified it does not add
/// to.
void DraftEdit::endUndoAtWords()
{
    const int before = textCursor().position() - 1;
    if (before >= 0 && document()->characterAt(before).isSpace())
        document()->setModified(false);
}

void DraftEdit::restyle()
{
    setFont(Theme::of(this).font(TextSize::Reading));
    mark();
}

void DraftEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

void DraftEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

QRect DraftEdit::focusRect() const
{
    return rect().adjusted(4, 4, -4, -4);
}

void DraftEdit::mark()
{
    const Theme &theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> marks;
    const QList<WordingFinding> &findings = m_review.findings();
    for (qsizetype index = 0; index < std::min(findings.size(), MostMarked); ++index) {
        const TextSpan &span = findings.at(index).span;
        QTextEdit::ExtraSelection &marked = marks.emplaceBack();
        marked.cursor = QTextCursor(document());
        marked.cursor.setPosition(int(span.start));
        marked.cursor.setPosition(int(span.start + span.length), QTextCursor::KeepAnchor);
        marked.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        marked.format.setUnderlineColor(theme.colour(Token::InfoText));
        if (index == m_review.current())
            marked.format.setBackground(theme.colour(Token::InfoSoft));
    }
    setExtraSelections(marks);
}

void DraftEdit::showCurrent()
{
    if (m_review.current() < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(m_review.findings().at(m_review.current()).span.start));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void DraftEdit::replaceCurrent(const QString &words)
{
    if (m_review.current() < 0)
        return;
    const TextSpan span = m_review.findings().at(m_review.current()).span;
    const QString text = SlotText::inBrackets(words);
    QTextCursor cursor(document());
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.start + span.length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    const qsizetype open = words.indexOf(u'{');
    const qsizetype close = words.indexOf(u'}', open);
    if (open >= 0 && close > open) {
        cursor.setPosition(int(span.start + open));
        cursor.setPosition(int(span.start + close + 1), QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
}

void DraftEdit::clearDraft()
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
}

} // namespace evenkeel
