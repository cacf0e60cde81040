#include "ui/reflection/rememberdelegate.h"

#include "ui/reflection/remembermodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int RowHeight = 56;
constexpr int Edge = 16;
constexpr int BarWidth = 3;

void paintGround(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
{
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, theme.colour(Token::AccentSoft));
        const QRect bar(rect.left(), rect.top(), BarWidth, rect.height());
        painter.fillRect(
            QStyle::visualRect(option.direction, rect, bar), theme.colour(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect, theme.colour(Token::Hover));
    }
    painter.fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Token::Border));
}

void drawText(
    QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QString &text)
{
    const QString line = text.simplified();
    const QString elided = painter.fontMetrics().elidedText(line, Qt::ElideRight, rect.width());
    const auto flags = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect, int(flags) | Qt::TextSingleLine, elided);
}

} // namespace

void RememberDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    paintGround(*painter, theme, option);
    const QRect rect = option.rect.adjusted(Edge, theme.px(7), -Edge, -theme.px(7));
    const int middle = rect.top() + rect.height() * 11 / 20;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setFont(theme.font(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(theme.colour(Token::Text));
    drawText(
        *painter, QRect(rect.topLeft(), QPoint(rect.right(), middle)), option.direction,
        index.data().toString());
    painter->setFont(theme.font(TextSize::Meta));
    painter->setPen(theme.colour(selected ? Token::Text2 : Token::Text3));
    drawText(
        *painter, QRect(QPoint(rect.left(), middle + 1), rect.bottomRight()), option.direction,
        index.data(RememberModel::MetaRole).toString());
    painter->restore();
}

QSize RememberDelegate::sizeHint(
    const QStyleOptionViewItem &option, [[maybe_unused]] const QModelIndex &index) const
{
    return {0, Theme::of(option.widget).px(RowHeight)};
}

} // namespace evenkeel
