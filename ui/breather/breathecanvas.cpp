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
    keepWords(picture, seen);
}

void BreatheCanvas::keepWords(const BreathePicture &picture, const BreathePicture::Seen &seen)
{
    const QRect place = picture.wordsRect(seen);
    m_wordsPlace = place.topLeft();
    m_words = QImage(place.size() * m_pixelRatio, QImage::Format_ARGB32_Premultiplied);
    m_words.setDevicePixelRatio(m_pixelRatio);
    m_words.fill(Qt::transparent);
    QPainter painter(&m_words);
    painter.translate(-m_wordsPlace);
    picture.paintWords(painter, seen);
}

QRect BreatheCanvas::follow(const BreathePicture &picture, const BreathePicture::Seen &seen)
{
    const BreathePicture::Shown now = picture.shownOf(seen);
    const QRect changed = picture.changed(m_shown, now);
    if (changed == QRect({}, picture.size()))
        clear();
    m_shown = now;
    return changed;
}

void BreatheCanvas::paint(
    QPainter &painter, const QRect &touched, const BreathePicture &picture,
    const BreathePicture::Seen &seen)
{
    const qreal pixelRatio = painter.device()->devicePixelRatioF();
    const bool isWhole = touched == QRect({}, picture.size());
    if (isWhole || m_size != picture.size() || m_pixelRatio != pixelRatio)
        renew(picture, seen, pixelRatio);
    if (const auto radius = picture.discRadius(seen))
        m_disc.setRadius(*radius * m_pixelRatio);
    const QRectF source(touched.topLeft() * m_pixelRatio, QSizeF(touched.size()) * m_pixelRatio);
    painter.drawImage(QRectF(touched), m_disc.image(), source);
    picture.paintMoving(painter, seen, m_progress);
    painter.setOpacity(BreathePicture::wordsOpacity(seen));
    painter.drawImage(m_wordsPlace, m_words);
    painter.setOpacity(1);
}

} // namespace evenkeel
