#include "ui/interaction/logheader.h"

#include "ui/interaction/logcolumns.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int Height = 34;
constexpr int ArrowSize = 14;
constexpr int ArrowGap = 5;

} // namespace

LogHeader::LogHeader(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LogHeader::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    updateGeometry();
}

QSize LogHeader::sizeHint() const
{
    return {0, m_folded ? 0 : Theme::of(this).px(Height)};
}

void LogHeader::paintEvent(QPaintEvent *)
{
    using Column = LogColumns::Column;
    const Theme &theme = Theme::of(this);
    const LogColumns columns(theme, rect(), layoutDirection());
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Token::Border));
    painter.setFont(theme.font(TextSize::Meta, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text2));
    const auto draw = [&](Column column, const QString &name, Qt::Alignment side) {
        const auto flags = QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter);
        painter.drawText(columns.cell(column), int(flags) | Qt::TextSingleLine, name);
    };
    draw(Column::When, tr("When"), Qt::AlignLeft);
    paintOrder(painter, columns.cell(Column::When));
    draw(Column::Summary, tr("What happened"), Qt::AlignLeft);
    draw(Column::Category, tr("Category"), Qt::AlignLeft);
    draw(Column::Stress, tr("Stress"), Qt::AlignHCenter);
    draw(Column::Promise, tr("Promise"), Qt::AlignLeft);
}

/// A small arrow after "When": the newest stands first.
void LogHeader::paintOrder(QPainter &painter, const QRect &cell) const
{
    const Theme &theme = Theme::of(this);
    const int after = painter.fontMetrics().horizontalAdvance(tr("When")) + ArrowGap;
    const QSize size(theme.px(ArrowSize), theme.px(ArrowSize));
    painter.drawPixmap(
        QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size,
            QStyle::visualRect(layoutDirection(), cell, cell.adjusted(after, 0, after, 0)))
            .topLeft(),
        theme.icon(QStringLiteral("chevron-down"), ArrowSize, Token::Text2, this));
}

} // namespace evenkeel
