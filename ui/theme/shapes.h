#pragma once

#include "core/base/stresslevel.h"
#include "ui/theme/token.h"

#include <QRectF>
#include <QRegion>

class QPainter;

namespace evenkeel {

class Theme;

/// The few shapes that everything here is made of.
namespace shapes {

/// Fills a rounded rectangle and draws its outline inside `rect`, `width` thick, crisp.
void box(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
    qreal width = 1);

/// The same in colours of the theme.
void box(
    QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius, Token fill, Token line,
    qreal width = 1);

/// What a frameless window with round corners covers, for its mask: where nothing blends windows,
/// the corners would be black.
[[nodiscard]] QRegion windowShape(const QSize &size, qreal radius);

/// A dashed outline with its radius kept, which a style sheet cannot do.
void dashedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &line);

/// Circle, square or diamond around `centre`, in the size of the design's 28 pixel box times
/// `scale`, filled and outlined; with the number where `numbered`.
void stressMark(
    QPainter &painter, const Theme &theme, const QPointF &centre, StressLevel level, qreal scale,
    bool numbered);

/// What discreet mode shows in place of a mark: an empty circle with a dot, the same for all.
void hiddenMark(QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale);

/// The ring that stands for a breather.
void ringMark(QPainter &painter, const Theme &theme, const QPointF &centre, qreal scale);

/// Flags for drawText: at the side where reading starts or ends, in the middle of the height.
[[nodiscard]] int atStart(Qt::LayoutDirection direction);
[[nodiscard]] int atEnd(Qt::LayoutDirection direction);

} // namespace shapes

} // namespace evenkeel
