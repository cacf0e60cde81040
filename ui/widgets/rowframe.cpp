#include "ui/widgets/rowframe.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace evenkeel {

namespace {

constexpr int BarWidth = 3;

} // namespace

RowFrame RowFrame::of(const QStyleOptionViewItem &option)
{
    return {
        .selected = option.state.testFlag(QStyle::State_Selected),
        .hover = option.state.testFlag(QStyle::State_MouseOver)};
}

void RowFrame::paint(QPainter &painter, const Theme &theme, const QRect &rect) const
{
    if (selected)
        painter.fillRect(rect, theme.colour(Token::AccentSoft));
    else if (hover)
        painter.fillRect(rect, theme.colour(Token::Hover));
    if (line)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Token::Border));
    if (!selected && !overdue)
        return;
    const QRect bar = QStyle::visualRect(
        painter.layoutDirection(), rect, {rect.left(), rect.top(), BarWidth, rect.height()});
    painter.fillRect(bar, theme.colour(selected ? Token::Accent : Token::AmberLine));
}

} // namespace evenkeel
