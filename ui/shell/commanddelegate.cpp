#include "ui/shell/commanddelegate.h"

#include "ui/shell/commandmodel.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/rowframe.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int RowHeight = 36;
constexpr int Padding = 16;
constexpr int IconSize = 18;
constexpr int WordsLeft = 46;

} // namespace

void CommandDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Theme &theme = Theme::of(option.widget);
    const QRect rect = option.rect;
    RowFrame frame = RowFrame::of(option);
    frame.line = false;
    frame.paint(*painter, theme, rect);

    const auto place = [&](int left, int top, const QSize &size) {
        return QStyle::visualRect(
            option.direction, rect, {QPoint(rect.left() + left, rect.top() + top), size});
    };
    const int icon = theme.px(IconSize);
    const QString iconName = index.data(CommandModel::IconRole).toString();
    if (!iconName.isEmpty())
        painter->drawPixmap(
            place(Padding, (rect.height() - icon) / 2, {icon, icon}).topLeft(),
            theme.icon(iconName, IconSize, Token::Text2, option.widget));

    int end = rect.width() - Padding;
    const QString keys = index.data(CommandModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        const QSize cap = KeyCap::capSize(theme, keys);
        KeyCap::paintCap(
            *painter, theme, place(end - cap.width(), (rect.height() - cap.height()) / 2, cap),
            keys, theme.colour(Token::Text2), theme.colour(Token::BorderStrong));
        end -= cap.width() + 12;
    }
    const int left = theme.px(WordsLeft);
    const QFont font = theme.font(TextSize::Body, frame.selected ? QFont::Medium : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.colour(frame.selected ? Token::OnAccentSoft : Token::Text));
    const QRect words = place(left, 0, {end - left, rect.height()});
    painter->drawText(
        words, shapes::atStart(option.direction),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(
    const QStyleOptionViewItem &option, [[maybe_unused]] const QModelIndex &index) const
{
    return {200, Theme::of(option.widget).px(RowHeight)};
}

} // namespace evenkeel
