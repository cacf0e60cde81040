#include "ui/theme/shapes.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace evenkeel::shapes {

namespace {

QPainterPath diamond(const QPointF &c, qreal half, qreal cut)
{
    QPainterPath path;
    path.moveTo(c + QPointF(-cut, -half + cut));
    path.quadTo(c + QPointF(0, -half), c + QPointF(cut, -half + cut));
    path.lineTo(c + QPointF(half - cut, -cut));
    path.quadTo(c + QPointF(half, 0), c + QPointF(half - cut, cut));
    path.lineTo(c + QPointF(cut, half - cut));
    path.quadTo(c + QPointF(0, half), c + QPointF(-cut, half - cut));
    path.lineTo(c + QPointF(-half + cut, cut));
    path.quadTo(c + QPointF(-half, 0), c + QPointF(-half + cut, -cut));
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(StressLevel level, const QPointF &centre, qreal scale)
{
    QPainterPath path;
    switch (level.band()) {
    case StressLevel::Band::Low: path.addEllipse(centre, 12 * scale, 12 * scale); break;
    case StressLevel::Band::Middle: {
        QRectF square(0, 0, 21.5 * scale, 21.5 * scale);
        square.moveCenter(centre);
        path.addRoundedRect(square, 4 * scale, 4 * scale);
        break;
    }
    case StressLevel::Band::High: return diamond(centre, 14 * scale, 2.6 * scale);
    }
    return path;
}

void number(
    QPainter &painter, const Theme &theme, const QPointF &centre, StressLevel level, qreal scale)
{
    QFont font = theme.font(TextSize::Meta, QFont::DemiBold);
    font.setPixelSize(qMax(10, qRound(12 * scale)));
    painter.setFont(font);
    painter.setPen(theme.onStress(level));
    QRectF box(0, 0, 40 * scale, 40 * scale);
    box.moveCenter(centre);
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(level.value()));
}

} // namespace

void box(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
    qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = line.alpha() > 0 && width > 0;
    const qreal inset = outlined ? width / 2 : 0;
    painter.setBrush(fill);
    painter.setPen(outlined ? QPen(line, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void box(
    QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius, Token fill, Token line,
    qreal width)
{
    box(painter, rect, radius, theme.colour(fill), theme.colour(line), width);
}

QRegion windowShape(const QSize &size, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), size), radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}

void dashedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 1, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void stressMark(
    QPainter &painter, const Theme &theme, const QPointF &centre, StressLevel level, qreal scale,
    bool numbered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Token::MarkLine), 1));
    painter.setBrush(theme.stress(level));
    painter.drawPath(shapeOf(level, centre, scale));
    if (numbered)
        number(painter, theme, centre, level, scale);
    painter.restore();
}

void hiddenMark(QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Token::MarkLine), 1));
    painter.setBrush(theme.colour(Token::Surface));
    painter.drawEllipse(centre, 12 * scale, 12 * scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::Text3));
    painter.drawEllipse(centre, 3 * scale, 3 * scale);
    painter.restore();
}

void ringMark(QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Token::BreatheLine), 1.5));
    painter.setBrush(theme.colour(Token::Surface));
    painter.drawEllipse(centre, 12.25 * scale, 12.25 * scale);
    painter.setPen(QPen(theme.colour(Token::BreatheLine), 1));
    painter.setBrush(theme.colour(Token::Breathe));
    painter.drawEllipse(centre, 5 * scale, 5 * scale);
    painter.restore();
}

int atStart(Qt::LayoutDirection direction)
{
    const Qt::AlignmentFlag side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    // Absolute: a painter mirrors plain left and right a second time.
    return static_cast<int>(side) | static_cast<int>(Qt::AlignVCenter)
        | static_cast<int>(Qt::AlignAbsolute);
}

int atEnd(Qt::LayoutDirection direction)
{
    return atStart(direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

} // namespace evenkeel::shapes
