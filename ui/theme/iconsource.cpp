#include "ui/theme/iconsource.h"

#include <QFile>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

#include <cmath>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Thin strokes vanish in small icons.
constexpr int SmallSize = 16;

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool pointsSomewhere(const QString &name)
{
    static const QSet<QString> those{u"undo"_s,          u"arrow-right"_s, u"chevron-left"_s,
                                     u"chevron-right"_s, u"log"_s,         u"sound"_s,
                                     u"sound-off"_s};
    return those.contains(name);
}

/// The drawing in one colour, without its opacity.
QByteArray coloured(const QString &name, int size, const QColor &colour)
{
    QByteArray text = drawing(name);
    text.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    if (size <= SmallSize)
        text.replace("stroke-width=\"1.75\"", "stroke-width=\"2\"");
    return text;
}

} // namespace

void IconSource::paint(
    QPainter &painter, const QRectF &box, const QString &name, int size, const QColor &colour,
    Qt::LayoutDirection direction)
{
    QSvgRenderer renderer(coloured(name, size, colour));
    painter.save();
    painter.setOpacity(painter.opacity() * colour.alphaF());
    if (direction == Qt::RightToLeft && pointsSomewhere(name)) {
        painter.translate(2 * box.center().x(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, box);
    painter.restore();
}

QPixmap IconSource::pixmap(
    const QString &name, int size, const QColor &colour, qreal ratio,
    Qt::LayoutDirection direction) const
{
    const Key key{
        .name = name,
        .size = size,
        .colour = colour.rgba(),
        .percent = static_cast<int>(std::lround(ratio * 100)),
        .mirrored = direction == Qt::RightToLeft && pointsSomewhere(name)};
    if (const auto found = m_drawn.constFind(key); found != m_drawn.constEnd())
        return *found;
    return *m_drawn.insert(key, draw(key, ratio));
}

QPixmap IconSource::draw(const Key &key, qreal ratio)
{
    const QColor colour = QColor::fromRgba(key.colour);
    const QByteArray text = coloured(key.name, key.size, colour);
    if (text.isEmpty())
        return {};

    const int pixels = static_cast<int>(std::ceil(key.size * ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(text);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    if (key.mirrored)
        pixmap = QPixmap::fromImage(pixmap.toImage().mirrored(true, false));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace evenkeel
