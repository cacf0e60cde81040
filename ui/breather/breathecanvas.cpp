#include "ui/breather/breathecanvas.h"

#include <QPainter>

namespace evenkeel {

void BreatheCanvas::renew(
    const BreathePicture &picture, const BreathePicture::Seen &seen, qreal pixelRatio)
{
    m_size = picture.size();
    m_pixelRatio = pixelRatio;
    m_progress = BreathePicture::ringOf(seen).progress;
    QImage still(m_size * pixelRatio, QImage::Format_RGB32);
    still.setDevicePixelRatio(pixelRatio);
    QPainter painter(&still);
    picture.paintStill(painter, seen);
    painter.end();
    m_disc = DiscPicture(still, picture.discLook(pixelRatio));
}

void BreatheCanvas::paint(
    QPainter &painter, const QRegion &touched, const BreathePicture &picture,
    const BreathePicture::Seen &seen)
{
    const qreal pixelRatio = painter.device()->devicePixelRatioF();
    const bool isWhole = touched == QRegion(QRect({}, picture.size()));
    if (isWhole || m_size != picture.size() || m_pixelRatio != pixelRatio)
        renew(picture, seen, pixelRatio);
    if (const auto radius = picture.discRadius(seen))
        m_disc.setRadius(*radius * m_pixelRatio);
    for (const QRect &part : touched) {
        const QRectF source(part.topLeft() * m_pixelRatio, QSizeF(part.size()) * m_pixelRatio);
        painter.drawImage(QRectF(part), m_disc.image(), source);
    }
    picture.paintMoving(painter, seen, m_progress, touched);
}

} // namespace evenkeel
