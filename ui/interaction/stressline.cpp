#include "ui/interaction/stressline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/stressmark.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace evenkeel {

namespace {

constexpr int MarkSide = 26;
constexpr int LineGap = 15; ///< between the mark and the line
constexpr int LineWidth = 108;

} // namespace

StressLine::StressLine(StressLevel level, bool discreet, QWidget *parent)
    : QWidget(parent), m_level(level), m_discreet(discreet)
{
    auto *mark = new StressMark(level);
    mark->setSide(MarkSide);
    mark->setDiscreet(discreet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(mark);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StressLine::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(MarkSide + LineGap + LineWidth), theme.px(MarkSide)};
}

void StressLine::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    if (m_discreet)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) { // 0 stands at the right, as in the scale
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const qreal y = std::floor(height() / 2.0) + 0.5;
    const qreal from = theme.px(MarkSide + LineGap) + 0.5;
    const qreal length = theme.px(LineWidth);
    const auto tick = [&](qreal at, qreal half) {
        painter.drawLine(QPointF(at, y - half), QPointF(at, y + half));
    };
    painter.setPen(theme.colour(Token::Axis));
    painter.drawLine(QPointF(from, y), QPointF(from + length, y));
    tick(from, 3);
    tick(from + length / 2, 2);
    tick(from + length, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::Text));
    painter.drawEllipse(
        QPointF(from + length * m_level.value() / StressLevel::Highest, y), 4.5, 4.5);
}

} // namespace evenkeel
