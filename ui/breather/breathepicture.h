#pragma once

#include "core/breather/breather.h"
#include "ui/breather/breathechoice.h"
#include "ui/breather/breathemanner.h"
#include "ui/breather/breatherun.h"
#include "ui/breather/breathscene.h"
#include "ui/breather/discpicture.h"

#include <QCoreApplication>
#include <QRect>
#include <QSize>

class QPainter;

namespace evenkeel {

class Theme;

/// One picture of a running breather, all but its buttons: over a whole window, or in the small one
/// of the quick log, where what stands below the ring goes into the corners.
class BreathePicture
{
    Q_DECLARE_TR_FUNCTIONS(BreathePicture)

public:
    /// What is to be seen.
    struct Seen
    {
        const BreatheRun &run;
        const BreatheOption &option;
        const BreatheManner &manner;
        seconds wanted{0};
        QString backAt{}; ///< a time on the wall
        QString sound{}; ///< why nothing is heard though it should be
        milliseconds now{0}; ///< monotonic
        bool over = false; ///< it has come to its end, and waits
        milliseconds overFor{0}; ///< since then
    };

    /// As much of it as tells two pictures apart.
    struct Shown
    {
        breathring::Frame ring{};
        double wordsOpacity = 1; ///< of those in the ring
        QString words{}; ///< all that stands around it
    };

    /// `buttons` is where their row begins.
    BreathePicture(
        const Theme &theme, const QSize &size, Qt::LayoutDirection direction, int buttons);

    /// All that can stay until words change.
    void paintStill(QPainter &painter, const Seen &seen) const;
    /// What moves without a word, over a paintStill() of the progress `since`.
    void paintMoving(QPainter &painter, const Seen &seen, double since) const;
    /// The words in the ring, above all, and how far they reach.
    void paintWords(QPainter &painter, const Seen &seen) const;
    [[nodiscard]] QRect wordsRect(const Seen &seen) const;
    /// From 0 to 1: those of the end come softly, where movement is wanted.
    [[nodiscard]] static double wordsOpacity(const Seen &seen);

    [[nodiscard]] const QSize &size() const { return m_size; }
    /// The disc between both: how it looks, in pixels, and how large it is; nothing with words
    /// only.
    [[nodiscard]] DiscPicture::Look discLook(qreal pixelRatio) const;
    [[nodiscard]] std::optional<qreal> discRadius(const Seen &seen) const;

    /// The ring alone, without the words around it.
    [[nodiscard]] static breathring::Frame ringOf(const Seen &seen);
    [[nodiscard]] Shown shownOf(const Seen &seen) const;
    /// Where `now` is painted over `before`: mostly a small part of the window.
    [[nodiscard]] QRect changed(const Shown &before, const Shown &now) const;

    /// The name of what is taken.
    [[nodiscard]] static QString titleOf(const BreatheOption &option);

private:
    void paintLarge(QPainter &painter, const Seen &seen) const;
    void paintSmall(QPainter &painter, const Seen &seen) const;
    void paintBelow(QPainter &painter, const Seen &seen) const;
    void paintProgress(QPainter &painter, const Seen &seen, qreal y) const;
    void paintNote(QPainter &painter, qreal y, const QString &words) const;
    void paintSound(QPainter &painter, qreal y, const QString &words) const;
    [[nodiscard]] static QString wordsBelow(const Seen &seen);
    [[nodiscard]] static QString progressOf(const Seen &seen);
    void paintCorner(QPainter &painter, qreal y, bool atStart, const QString &words) const;
    [[nodiscard]] bool isSmall() const;
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QPointF centre() const;
    [[nodiscard]] QRectF bar() const;
    [[nodiscard]] static breathscene::Corners cornersOf(const Seen &seen);

    const Theme &m_theme;
    QSize m_size;
    Qt::LayoutDirection m_direction;
    int m_buttons;
};

} // namespace evenkeel
