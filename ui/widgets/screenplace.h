#pragma once

#include <QList>
#include <QRect>

class QScreen;
class QWidget;

/// Where windows stand. Screens have any origin, also a negative one, and where they are scaled
/// differently there are gaps between them.
namespace evenkeel::screenplace {

/// What a panel keeps from the edge of a screen.
inline constexpr int FromEdge = 24;

/// A panel in the middle of the lower edge of `area`; smaller than `size` where it must be.
[[nodiscard]] QRect atBottom(const QSize &size, const QRect &area);

/// `window` moved into `area` as little as can be; smaller only where it must be.
[[nodiscard]] QRect movedInto(const QRect &window, const QRect &area);

/// The one of `areas` that most of `window` lies in, else the nearest; -1 of none.
[[nodiscard]] qsizetype areaFor(const QRect &window, const QList<QRect> &areas);

/// Where `window` lies wholly on one of `areas`: where it is, if it does. Empty without areas.
[[nodiscard]] QRect broughtBack(const QRect &window, const QList<QRect> &areas);

/// The screen that somebody works at: of the active window of ours, else of the pointer.
[[nodiscard]] QScreen *current();

/// What windows may cover of each screen that there is now.
[[nodiscard]] QList<QRect> areasNow();

/// `window` stands there, with what the system puts around it. One that is maximised or fills the
/// screen is left to the system.
void placeFrame(QWidget &window, const QRect &frame);

} // namespace evenkeel::screenplace
