#pragma once

#include "ui/breather/breathepicture.h"
#include "ui/breather/discpicture.h"

namespace evenkeel {

/// The picture of a breather from frame to frame. What can stay until words change is kept, and
/// only what moves is drawn over it.
class BreatheCanvas
{
public:
    /// Paints what of `seen` lies in `touched`. Draws all anew where that is the whole size, and
    /// where nothing is kept.
    void paint(
        QPainter &painter, const QRect &touched, const BreathePicture &picture,
        const BreathePicture::Seen &seen);

    /// Where `seen` is painted over what was seen before; keeps nothing where that is all.
    [[nodiscard]] QRect follow(const BreathePicture &picture, const BreathePicture::Seen &seen);

    /// Keeps nothing: words have changed.
    void clear() { *this = {}; }

private:
    void renew(const BreathePicture &picture, const BreathePicture::Seen &seen, qreal pixelRatio);
    void keepWords(const BreathePicture &picture, const BreathePicture::Seen &seen);

    BreathePicture::Shown m_shown;
    DiscPicture m_disc;
    QImage m_words; ///< in the ring; transparent around
    QPoint m_wordsPlace;
    QSize m_size; ///< of the picture, without the pixel ratio
    qreal m_pixelRatio = 1;
    double m_progress = 0; ///< of the session, in what is kept
};

} // namespace evenkeel
