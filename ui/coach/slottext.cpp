#include "ui/coach/slottext.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlook.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace evenkeel {

namespace {

constexpr QChar NoBreak(0x00a0);
constexpr int FrameUp = 1; ///< the frame of a slot stands that far above and below its line

int lineHeightOf(TextSize size)
{
    return size == TextSize::Meta ? 16 : size == TextSize::Body ? 18 : 22;
}

void addSlot(SlotText &made, QString name)
{
    name.replace(u' ', NoBreak);
    const qsizetype from = made.text.size();
    made.text += NoBreak + name + NoBreak;
    made.open.append({from, made.text.size() - from});
}

} // namespace

SlotText SlotText::of(const QString &sentence)
{
    SlotText made;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype begin = sentence.indexOf(u'{', at);
        const qsizetype end = begin < 0 ? -1 : sentence.indexOf(u'}', begin);
        if (end < 0)
            break;
        made.text += sentence.mid(at, begin - at);
        addSlot(made, sentence.mid(begin + 1, end - begin - 1));
        at = end + 1;
    }
    made.text += sentence.mid(at);
    return made;
}

SlotText SlotText::of(const QList<PhrasePiece> &pieces)
{
    SlotText made;
    for (const PhrasePiece &piece : pieces) {
        if (piece.isOpen)
            addSlot(made, piece.text);
        else
            made.text += piece.text;
    }
    return made;
}

QString SlotText::spoken() const
{
    QString words = text;
    return words.replace(NoBreak, u' ').simplified();
}

QString SlotText::inBrackets(const QString &sentence)
{
    QString text = sentence;
    return text.replace(u'{', u'[').replace(u'}', u']');
}

qreal SlotText::lay(
    QPainter *painter, const Theme &theme, const TextLook &look, const QPointF &at, qreal width,
    Qt::LayoutDirection direction, bool struck) const
{
    QFont font = theme.font(look.size, look.weight);
    font.setStrikeOut(struck);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto); // that of the words, whatever the window has
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int height = theme.px(lineHeightOf(look.size));
    qreal top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (height - line.height()) / 2});
        top += height;
    }
    layout.endLayout();
    if (!painter)
        return top;

    painter->setPen(theme.colour(look.token));
    layout.draw(painter, at);
    for (const TextSpan &slot : open) {
        const QTextLine line = layout.lineForTextPosition(int(slot.start));
        const qreal from = line.cursorToX(int(slot.start));
        const qreal to = line.cursorToX(int(slot.start + slot.length));
        const QRectF frame(
            std::min(from, to), line.y() - FrameUp, std::abs(to - from),
            line.height() + 2 * FrameUp);
        shapes::dashedBox(*painter, frame.translated(at), 4, theme.colour(Token::BorderStrong));
    }
    return top;
}

} // namespace evenkeel
