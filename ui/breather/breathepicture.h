#pragma once

#include "core/breather/breather.h"
#include "ui/breather/breathechoice.h"
#include "ui/breather/breathemanner.h"
#include "ui/breather/breatherun.h"
#include "ui/breather/breathscene.h"

#include <QCoreApplication>

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
        milliseconds now{0}; ///< monotonic
    };

    /// `buttons` is where their row begins.
    BreathePicture(
        const Theme &theme, const QSize &size, Qt::LayoutDirection direction, int buttons);

    void paint(QPainter &painter, const Seen &seen) const;

    /// The name of what is taken.
    [[nodiscard]] static QString titleOf(const BreatheOption &option);

private:
    void paintLarge(QPainter &painter, const Seen &seen) const;
    void paintSmall(QPainter &painter, const Seen &seen) const;
    void paintRing(QPainter &painter, const Seen &seen, const QPointF &centre, qreal scale) const;
    void paintBelow(QPainter &painter, const Seen &seen, const QPointF &top, qreal scale) const;
    void paintProgress(QPainter &painter, const Seen &seen, qreal y) const;
    void paintNote(QPainter &painter, qreal y, const QString &words) const;
    void paintCorner(QPainter &painter, qreal y, bool atStart, const QString &words) const;
    [[nodiscard]] static breathscene::Corners cornersOf(const Seen &seen);

    const Theme &m_theme;
    QSize m_size;
    Qt::LayoutDirection m_direction;
    int m_buttons;
};

} // namespace evenkeel
