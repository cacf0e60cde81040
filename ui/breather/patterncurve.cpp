#include "ui/breather/patterncurve.h"

#include "core/breather/breathsession.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QRectF>

#include <cmath>

namespace evenkeel::patterncurve {

namespace {

constexpr qreal BaseGap = 2; ///< between the empty level and the line below it

QPainterPath curve(const QRectF &rect, const Pattern &pattern)
{
    const BreathSession session = BreathSession::lasting(pattern, Shown + pattern.cycle());
    const int steps = static_cast<int>(rect.width() * 2);
    const qreal height = rect.height() - BaseGap;
    QPainterPath path;
    for (int step = 0; step <= steps; ++step) {
        const double share = static_cast<double>(step) / steps;
        const auto at = microseconds(std::llround(share * microseconds(Shown).count()));
        const QPointF point(
            rect.left() + share * rect.width(), rect.top() + height * (1 - session.at(at).level));
        if (step == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

/// A thin line where each further breath begins.
void paintBreaths(QPainter &painter, const QRectF &rect, const Pattern &pattern)
{
    for (milliseconds begin = pattern.cycle(); begin <= Shown; begin += pattern.cycle()) {
        const double share
            = static_cast<double>(begin.count()) / static_cast<double>(milliseconds(Shown).count());
        const qreal x = rect.left() + share * rect.width();
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

} // namespace

void paint(QPainter &painter, const Theme &theme, const QRectF &rect, const Pattern &pattern)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath line = curve(rect, pattern);
    QPainterPath area = line;
    area.lineTo(rect.right(), rect.bottom() - BaseGap);
    area.lineTo(rect.left(), rect.bottom() - BaseGap);
    area.closeSubpath();
    painter.fillPath(area, theme.colour(Token::AccentSoft));
    painter.setPen(QPen(theme.colour(Token::Border), 1.5));
    paintBreaths(painter, rect, pattern);
    painter.setPen(QPen(theme.colour(Token::Axis), 1));
    painter.drawLine(rect.bottomLeft() - QPointF(2, 0), rect.bottomRight() + QPointF(2, 0));
    painter.strokePath(
        line, QPen(theme.colour(Token::Accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace evenkeel::patterncurve
