#include "ui/interaction/logdelegate.h"

#include "ui/interaction/logcolumns.h"
#include "ui/interaction/logmodel.h"
#include "ui/interaction/rowtext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/plaintext.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tag.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace evenkeel {

namespace {

constexpr qreal MarkScale = 0.96;
constexpr int Edge = 16;
constexpr int BarWidth = 3;
constexpr int ChannelInset = 5;

void drawText(
    QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QString &text)
{
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const auto flags = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect, int(flags) | Qt::TextSingleLine, elided);
}

const LogRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const LogModel *>(index.model());
    return model ? model->row(index.row()) : nullptr;
}

LogColumns columnsOf(const Theme &theme, const QStyleOptionViewItem &option)
{
    const auto *rows = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const QRect whole = rows ? LogColumns::wholeRow(option.rect, *rows) : option.rect;
    return {theme, whole, option.direction};
}

} // namespace

LogDelegate::LogDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_clock(clock)
{
}

void LogDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const LogRow *row = rowOf(index))
        paintRow(*painter, theme, option, *row);
    else
        paintGroup(*painter, theme, option, index);
    painter->restore();
}

void LogDelegate::paintGroup(
    QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option,
    const QModelIndex &index) const
{
    painter.fillRect(option.rect, theme.colour(Token::Bg));
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.colour(Token::Border));
    const QString day = formats::dayTitle(index.data(LogModel::DayRole).toDate(), m_clock.today());
    QRect rect = option.rect.adjusted(Edge, 0, -Edge, 0);
    painter.setFont(theme.font(TextSize::Meta, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    drawText(painter, rect, option.direction, day);

    const int used = painter.fontMetrics().horizontalAdvance(day) + 9;
    rect = option.direction == Qt::LeftToRight ? rect.adjusted(used, 0, 0, 0)
                                               : rect.adjusted(0, 0, -used, 0);
    const QVariant count = index.data(LogModel::CountRole);
    if (!count.isValid())
        return;
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text3));
    drawText(painter, rect, option.direction, rowtext::interactions(count.toInt()));
}

void LogDelegate::paintBackground(
    QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option) const
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

void LogDelegate::paintRow(
    QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option,
    const LogRow &row) const
{
    using Column = LogColumns::Column;
    const LogColumns columns = columnsOf(theme, option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintBackground(painter, theme, option);

    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(Token::Text2));
    drawText(painter, columns.cell(Column::When), option.direction, rowtext::time(row));
    drawText(
        painter, columns.cell(Column::Category), option.direction,
        labels::category(row.interaction.category));

    const QPixmap icon
        = theme.icon(labels::iconOf(row.interaction.channel), 16, Token::Text2, option.widget);
    const QSize size = icon.deviceIndependentSize().toSize();
    const QRect channel = columns.cell(Column::Channel);
    painter.drawPixmap(
        QStyle::alignedRect(
            option.direction, Qt::AlignLeft | Qt::AlignVCenter, size,
            channel.adjusted(ChannelInset, 0, -ChannelInset, 0)),
        icon);

    painter.setFont(theme.font(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.colour(Token::Text));
    drawText(painter, columns.cell(Column::Summary), option.direction, rowtext::headline(row));
    paintStress(painter, theme, columns.cell(Column::Stress), row);

    if (const auto wanted = rowtext::promiseTag(row, m_clock)) {
        const QRect cell = columns.cell(Column::Promise);
        const auto look = Tag::fitted(theme, *wanted, cell.width());
        const QSize tag = Tag::tagSize(theme, look).boundedTo(cell.size());
        const QRect place
            = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, tag, cell);
        Tag::paintTag(painter, theme, place, look, option.widget);
    }
}

void LogDelegate::paintStress(
    QPainter &painter, const Theme &theme, const QRect &cell, const LogRow &row) const
{
    if (!row.rating)
        return;
    const QPointF centre = QRectF(cell).center();
    const qreal scale = MarkScale * theme.px(100) / 100.0;
    if (m_discreet)
        shapes::hiddenMark(painter, theme, centre, scale);
    else
        shapes::stressMark(painter, theme, centre, row.rating->value, scale, true);
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool group = index.data(LogModel::IsGroupRole).toBool();
    return {
        0, group ? LogColumns::groupHeight(theme) : LogColumns::rowHeight(theme, m_compactRows)};
}

bool LogDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    const LogRow *row = rowOf(index);
    if (!row || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const LogColumns columns = columnsOf(Theme::of(view), option);
    const QString text = rowtext::headline(*row);
    const bool cut = QFontMetrics(Theme::of(view).font(TextSize::Body)).horizontalAdvance(text)
        > columns.cell(LogColumns::Column::Summary).width();
    QToolTip::showText(event->globalPos(), cut ? plaintext::toolTip(text) : QString(), view);
    return true;
}

} // namespace evenkeel
