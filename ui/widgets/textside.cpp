#include "ui/widgets/textside.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace evenkeel {

TextSide::TextSide(QPlainTextEdit *box) : QObject(box), m_box(box)
{
    box->installEventFilter(this);
    connect(box->document(), &QTextDocument::contentsChanged, this, &TextSide::align);
    align();
}

bool TextSide::eventFilter(QObject *watched, QEvent *event)
{
    const bool filtered = QObject::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Resize)
        // The box has not seen it yet.
        QMetaObject::invokeMethod(this, &TextSide::align, Qt::QueuedConnection);
    return filtered;
}

void TextSide::align()
{
    QTextOption option = m_box->document()->defaultTextOption();
    const Qt::Alignment wanted = beginsRight() ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == wanted)
        return;
    option.setAlignment(wanted);
    m_box->document()->setDefaultTextOption(option);
}

bool TextSide::beginsRight() const
{
    const QString words = m_box->document()->firstBlock().text();
    if (words.isEmpty())
        return m_box->layoutDirection() == Qt::RightToLeft;
    // A line that is wider than its box scrolls, and Qt scrolls from the left only.
    const qreal width
        = m_box->fontMetrics().horizontalAdvance(words) + 2 * m_box->document()->documentMargin();
    const bool fits = m_box->lineWrapMode() != QPlainTextEdit::NoWrap
        || width + m_box->cursorWidth() <= m_box->viewport()->width();
    return fits && words.isRightToLeft();
}

} // namespace evenkeel
