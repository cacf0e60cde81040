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
constexpr int WideGap = 14; ///< before the action
constexpr int NarrowGap = 8;
constexpr int WordGap = 12;
constexpr int LinesApart = 3; ///< each of the two, where a tag stands beside the second

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

/// The places of a row's title and of the quiet words below it.
struct Lines
{
    QRect upper;
    QRect lower;
};

Lines linesOf(const Theme &theme, const QRect &words)
{
    const int middle = words.top() + words.height() / 2;
    return {
        .upper = {words.left(), middle - theme.px(17), words.width(), theme.px(18)},
        .lower = {words.left(), middle + 1, words.width(), theme.px(16)}};
}

void paintWords(QPainter &painter, const Theme &theme, const Lines &lines, const FollowUpRow &row)
{
    const int side = shapes::atStart(painter.layoutDirection());
    const auto &[upper, lower] = lines;
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

int dueWidth(const Theme &theme, const FollowUpRow &row)
{
    const QFontMetrics meta(theme.font(TextSize::Meta));
    const int width = row.tag ? Tag::tagSize(theme, *row.tag).width()
                              : meta.horizontalAdvance(row.distance) + 2;
    return row.time.isEmpty() ? width : qMax(width, theme.px(DistanceWidth));
}

/// Paints tag or distance so that it ends at `end`.
void paintDue(
    QPainter &painter, const Theme &theme, const QRect &rect, int end, const FollowUpRow &row,
    const QWidget *widget)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    if (row.tag) {
        const QSize size = Tag::tagSize(theme, *row.tag);
        const QRect spot = placed(rect, direction, end - size.width(), size.width());
        Tag::paintTag(painter, theme, middle(spot, size.height()), *row.tag, widget);
        return;
    }
    const int width = dueWidth(theme, row);
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(row.time.isEmpty() ? Token::Text2 : Token::Text3));
    painter.drawText(
        placed(rect, direction, end - width, width), shapes::atEnd(direction), row.distance);
}

/// With the time in a column of its own.
void paintWide(
    QPainter &painter, const Theme &theme, const QRect &rect, const FollowUpRow &row,
    const QWidget *widget)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    int end = rect.width() - ActionEnd - theme.px(ActionSize) - WideGap;
    paintDue(painter, theme, rect, end, row, widget);
    end -= dueWidth(theme, row) + WordGap;
    const QFont body = theme.font(TextSize::Body);
    const int width = QFontMetrics(body).horizontalAdvance(row.time) + 2;
    painter.setFont(body);
    painter.setPen(theme.colour(row.done ? Token::Text3 : Token::Text));
    painter.drawText(
        placed(rect, direction, end - width, width), shapes::atEnd(direction), row.time);
    const int start = theme.px(WordsStart);
    const QRect words = placed(rect, direction, start, end - width - WordGap - start);
    paintWords(painter, theme, linesOf(theme, words), row);
}

/// What is due without its icon, where the words beside it need the room.
FollowUpRow fitted(const Theme &theme, FollowUpRow row, int width)
{
    const QFontMetrics meta(theme.font(TextSize::Meta));
    if (row.tag && dueWidth(theme, row) + WordGap + meta.horizontalAdvance(row.meta) > width)
        row.tag->icon.clear();
    return row;
}

/// What is due stands beside the words, or beside the second line where the title needs the first.
void paintNarrow(
    QPainter &painter, const Theme &theme, const QRect &rect, const FollowUpRow &what,
    const QWidget *widget)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const int start = theme.px(NarrowWordsStart);
    const int whole = rect.width() - ActionEnd - theme.px(ActionSize) - NarrowGap - start;
    const FollowUpRow row = fitted(theme, what, whole);
    const int beside = whole - dueWidth(theme, row) - WordGap;
    const QFontMetrics title(theme.font(TextSize::Body, QFont::Medium));
    const bool below = title.horizontalAdvance(row.title) > beside;
    const int apart = below ? theme.px(LinesApart) : 0;
    Lines lines = linesOf(theme, placed(rect, direction, start, beside));
    lines.lower.translate(0, apart);
    if (below)
        lines.upper = linesOf(theme, placed(rect, direction, start, whole)).upper;
    lines.upper.translate(0, -apart);
    const int down = below ? lines.lower.center().y() - rect.center().y() : 0;
    paintDue(painter, theme, rect.translated(0, down), start + whole, row, widget);
    paintWords(painter, theme, lines, row);
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
    if (narrow)
        paintNarrow(*painter, theme, rect, what, option.widget);
    else
        paintWide(*painter, theme, rect, what, option.widget);
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
