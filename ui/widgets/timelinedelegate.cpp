#include "ui/widgets/timelinedelegate.h"

#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowframe.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int RowHeight = 48;
constexpr int TimeWidth = 38;
constexpr int TimeEnd = 54; ///< where the time ends
constexpr int MarkCentre = 80;
constexpr int WordsStart = 106;
constexpr int Padding = 16;
constexpr int IconSize = 14;

/// How much wider than in the design a time is in this font and language.
int moreForTime(const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextSize::Body));
    return std::max(0, metrics.horizontalAdvance(formats::widestTime()) - theme.px(TimeWidth));
}

void paintMark(
    QPainter &painter, const Theme &theme, const QRect &rect, const QPoint &centre,
    const TimelineRow &row)
{
    const int top = row.first ? centre.y() : rect.top();
    const int bottom = row.last ? centre.y() : rect.bottom();
    painter.fillRect(centre.x(), top, 1, bottom - top + 1, theme.colour(Token::Border));
    const qreal scale = theme.px(100) / 100.0;
    if (row.breather)
        shapes::ringMark(painter, theme, centre + QPointF(0.5, 0), scale);
    else if (row.stress && row.discreet)
        shapes::hiddenMark(painter, theme, centre + QPointF(0.5, 0), scale);
    else if (row.stress)
        shapes::stressMark(painter, theme, centre + QPointF(0.5, 0), *row.stress, scale, true);
    else
        shapes::box(
            painter, theme, QRectF(centre.x() - 4, centre.y() - 4.5, 9, 9), 4.5, Token::Surface,
            Token::MarkLine);
}

void paintWords(
    QPainter &painter, const Theme &theme, const QRect &words, const TimelineRow &row,
    const QWidget *widget)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const int half = words.height() / 2;
    const int slack = theme.px(17);
    const QRect upper(words.left(), words.top() + half - slack, words.width(), slack + 1);
    QRect lower(words.left(), words.top() + half + 1, words.width(), theme.px(16));

    const QFont title = theme.font(TextSize::Body, row.breather ? QFont::Normal : QFont::Medium);
    painter.setFont(title);
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(
        upper, shapes::atStart(direction),
        QFontMetrics(title).elidedText(row.title, Qt::ElideRight, upper.width()));

    if (!row.icon.isEmpty()) {
        const int size = theme.px(IconSize);
        const QRect spot = QStyle::visualRect(
            direction, lower,
            {lower.left(), lower.top() + (lower.height() - size) / 2, size, size});
        painter.drawPixmap(spot.topLeft(), theme.icon(row.icon, IconSize, Token::Text2, widget));
        lower = direction == Qt::RightToLeft ? lower.adjusted(0, 0, -size - 6, 0)
                                             : lower.adjusted(size + 6, 0, 0, 0);
    }
    const QFont meta = theme.font(TextSize::Meta);
    painter.setFont(meta);
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(
        lower, shapes::atStart(direction),
        QFontMetrics(meta).elidedText(row.meta, Qt::ElideRight, lower.width()));
}

} // namespace

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    RowFrame frame = RowFrame::of(option);
    frame.line = false;
    frame.paint(*painter, Theme::of(option.widget), option.rect);
    paintRow(*painter, option.rect, row(index), option.widget);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(
    const QStyleOptionViewItem &option, [[maybe_unused]] const QModelIndex &index) const
{
    return {200, Theme::of(option.widget).px(RowHeight)};
}

void TimelineDelegate::paintRow(
    QPainter &painter, const QRect &rect, const TimelineRow &row, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const auto place = [&](int left, int right) {
        return QStyle::visualRect(
            direction, rect, {rect.left() + left, rect.top(), right - left, rect.height()});
    };
    const int more = moreForTime(theme);
    const int centre = theme.px(MarkCentre) + more;
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(place(0, theme.px(TimeEnd) + more), shapes::atEnd(direction), row.time);
    paintMark(painter, theme, rect, place(centre, centre + 1).center(), row);

    int end = rect.width() - Padding;
    if (row.tag) {
        const QSize size = Tag::tagSize(theme, *row.tag);
        QRect spot = place(end - size.width(), end);
        spot.setTop(rect.top() + (rect.height() - size.height()) / 2);
        spot.setHeight(size.height());
        Tag::paintTag(painter, theme, spot, *row.tag, widget);
        end -= size.width() + 12;
    }
    paintWords(painter, theme, place(theme.px(WordsStart) + more, end), row, widget);
}

} // namespace evenkeel
