#include "ui/widgets/cardcorners.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace evenkeel {

namespace {

constexpr int Radius = 12;

} // namespace

CardCorners::CardCorners(QWidget *card) : QWidget(card)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void CardCorners::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath inside;
    inside.addRoundedRect(outline, Radius - 0.5, Radius - 0.5);
    QPainterPath outside;
    outside.addRect(rect());
    painter.fillPath(outside - inside, theme.colour(Token::Bg));
    painter.setPen(QPen(theme.colour(Token::Border), 1));
    painter.drawPath(inside);
}

void CardCorners::resizeEvent([[maybe_unused]] QResizeEvent *event)
{
    const QRect all = rect();
    QRegion corners;
    const QSize corner(Radius, Radius);
    corners += QRect(all.topLeft(), corner);
    corners += QRect(QPoint(all.right() - Radius + 1, 0), corner);
    corners += QRect(QPoint(0, all.bottom() - Radius + 1), corner);
    corners += QRect(QPoint(all.right() - Radius + 1, all.bottom() - Radius + 1), corner);
    setMask(corners);
}

} // namespace evenkeel
