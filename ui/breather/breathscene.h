#pragma once

#include <QString>
#include <Qt>

class QPainter;
class QSize;

namespace evenkeel {

class Theme;

/// What lies behind a breather: a flat horizon, and words in the two upper corners.
namespace breathscene {

/// Title and quiet words of both corners, `end` being where a line ends, and a note.
struct Corners
{
    QString startTitle;
    QString startWords;
    QString endTitle;
    QString endWords;
    QString note{}; ///< strong, below both
};

/// Where sky and sea meet, which is also the middle of the ring.
[[nodiscard]] qreal horizon(const QSize &window);

/// The window is the small one that stands in the place of the quick log.
[[nodiscard]] bool isSmall(const Theme &theme, const QSize &window);
/// Of the ring there: the smallest that it may have, as large as the words ask for.
[[nodiscard]] qreal smallScale(const Theme &theme);

void paintSea(QPainter &painter, const Theme &theme, const QSize &window);
void paintCorners(
    QPainter &painter, const Theme &theme, const QSize &window, const Corners &corners,
    Qt::LayoutDirection direction);

} // namespace breathscene

} // namespace evenkeel
