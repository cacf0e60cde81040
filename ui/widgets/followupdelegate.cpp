#include "ui/widgets/followupdelegate.h"

#include "ui/theme/controlpainter.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowframe.h"

#include <QMouseEvent>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int TargetSize = 28;
constexpr int TargetStart = 14;
constexpr int WordsStart = 54;
constexpr int NarrowWordsStart = 52; ///< without a column for the time
constexpr int ActionSize = 28;
constexpr int ActionEnd = 10;
constexpr int DistanceWidth = 84;

QRect placed(const QRect &row, Qt::LayoutDirection direction, int left, int width)
{
    return QStyle::visualRect(direction, row, {row.left() + left, row.top(), width, row.height()});
}

QRect middle(QRect spot, int height)
{
    spot.setTop(spot.top() + (spot.height() - height) / 2);
    spot.setHeight(height);
    return spot;
}

void paintWords(QPainter &painter, const Theme &theme, const QRect &words, const FollowUpRow &row)
{
    const int side = shapes::atStart(painter.layoutDirection());
    const int half = words.height() / 2;
    const QRect upper(words.left(), words.top() + half - theme.px(17), words.width(), theme.px(18));
    const QRect lower(words.left(), words.top() + half + 1, words.width(), theme.px(16));
    const QFont title = theme.font(TextSize::Body, QFont::Medium);
    painter.setFont(title);
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(
        upper, side, QFontMetrics(title).elidedText(row.title, Qt::ElideRight, upper.width()));
    const QFont meta = theme.font(TextSize::Meta);
    painter.setFont(meta);
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(
        lower, side, QFontMetrics(meta).elidedText(row.meta, Qt::ElideRight, lower.width()));
}

/// Paints tag or distance so that it ends at `end`; returns where it starts.
int paintDue(
    QPainter &painter, const Theme &theme, const QRect &rect, int end, const FollowUpRow &row,
    const QWidget *widget)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    if (row.tag) {
        const QSize size = Tag::tagSize(theme, *row.tag);
        const QRect spot = placed(rect, direction, end - size.width(), size.width());
        Tag::paintTag(painter, theme, middle(spot, size.height()), *row.tag, widget);
        return end - qMax(size.width(), row.time.isEmpty() ? 0 : theme.px(DistanceWidth));
    }
    const QFont meta = theme.font(TextSize::Meta);
    const int words = QFontMetrics(meta).horizontalAdvance(row.distance) + 2;
    const int width = row.time.isEmpty() ? words : qMax(words, theme.px(DistanceWidth));
    painter.setFont(meta);
    painter.setPen(theme.colour(row.time.isEmpty() ? Token::Text2 : Token::Text3));
    painter.drawText(
        placed(rect, direction, end - width, width), shapes::atEnd(direction), row.distance);
    return end - width;
}

} // namespace

void FollowUpDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Theme &theme = Theme::of(option.widget);
    const FollowUpRow what = row(index);
    const QRect rect = option.rect;
    RowFrame frame = RowFrame::of(option);
    frame.overdue = what.overdue;
    frame.paint(*painter, theme, rect);

    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    const bool narrow = what.time.isEmpty();
    const int wider = narrow ? 0 : 2;
    const int towardsText = option.direction == Qt::RightToLeft ? -wider : wider;
    controls::doneTarget(
        *painter, theme, doneRect(rect, theme, option.direction).translated(towardsText, 0),
        {.on = what.done, .enabled = true, .hover = pointed && !frame.selected}, option.widget);
    if (!what.action.isEmpty()) {
        const QPixmap icon = theme.icon(what.action, 16, Token::Text2, option.widget);
        QRect spot(QPoint(), icon.deviceIndependentSize().toSize());
        spot.moveCenter(actionRect(rect, theme, option.direction).center());
        painter->drawPixmap(spot.topLeft(), icon);
    }
    const int gap = narrow ? 8 : 14;
    int end = rect.width() - ActionEnd - theme.px(ActionSize) - gap;
    end = paintDue(*painter, theme, rect, end, what, option.widget) - 12;
    if (!narrow) {
        const QFont body = theme.font(TextSize::Body);
        const int width = QFontMetrics(body).horizontalAdvance(what.time) + 2;
        painter->setFont(body);
        painter->setPen(theme.colour(what.done ? Token::Text3 : Token::Text));
        painter->drawText(
            placed(rect, option.direction, end - width, width), shapes::atEnd(option.direction),
            what.time);
        end -= width + 12;
    }
    const int start = theme.px(narrow ? NarrowWordsStart : WordsStart);
    paintWords(*painter, theme, placed(rect, option.direction, start, end - start), what);
    painter->restore();
}

QSize FollowUpDelegate::sizeHint(
    const QStyleOptionViewItem &option, [[maybe_unused]] const QModelIndex &index) const
{
    return {200, m_rowPixels > 0 ? m_rowPixels : Theme::of(option.widget).px(m_rowHeight)};
}

QRect FollowUpDelegate::doneRect(
    const QRect &row, const Theme &theme, Qt::LayoutDirection direction)
{
    const int size = theme.px(TargetSize);
    return middle(placed(row, direction, TargetStart - 2, size), size);
}

QRect FollowUpDelegate::actionRect(
    const QRect &row, const Theme &theme, Qt::LayoutDirection direction)
{
    const int size = theme.px(ActionSize);
    return middle(placed(row, direction, row.width() - ActionEnd - size, size), size);
}

bool FollowUpDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint at = mouse->position().toPoint();
    const Theme &theme = Theme::of(option.widget);
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (doneRect(option.rect, theme, option.direction).contains(at)) {
        emit doneClicked(index);
        return true;
    }
    if (!row(index).action.isEmpty()
        && actionRect(option.rect, theme, option.direction).contains(at)) {
        emit actionClicked(index);
        return true;
    }
    return false;
}

} // namespace evenkeel
