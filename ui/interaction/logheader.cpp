#include "ui/interaction/logheader.h"

#include "ui/interaction/logcolumns.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int Height = 34;

} // namespace

LogHeader::LogHeader(const QAbstractScrollArea *rows, QWidget *parent)
    : QWidget(parent), m_rows(rows)
{
    connect(
        rows->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LogHeader::sizeHint() const
{
    return {0, Theme::of(this).px(Height)};
}

void LogHeader::paintEvent(QPaintEvent *)
{
    using Column = LogColumns::Column;
    const Theme &theme = Theme::of(this);
    const QRect rows = m_rows->viewport()->geometry();
    const QRect place(rows.left(), 0, rows.width(), height());
    const LogColumns columns(theme, place, layoutDirection());
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
    draw(Column::Summary, tr("What happened"), Qt::AlignLeft);
    draw(Column::Category, tr("Category"), Qt::AlignLeft);
    draw(Column::Stress, tr("Stress"), Qt::AlignHCenter);
    draw(Column::Promise, tr("Promise"), Qt::AlignLeft);
}

} // namespace evenkeel
