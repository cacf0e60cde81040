#include "ui/widgets/screenplace.h"

#include <QApplication>
#include <QCursor>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace evenkeel::screenplace {

namespace {

qint64 shared(const QRect &one, const QRect &other)
{
    const QRect both = one.intersected(other);
    return both.isEmpty() ? 0 : qint64(both.width()) * both.height();
}

/// Squared, from the middle of `window` to the nearest point of `area`.
qint64 distance(const QRect &window, const QRect &area)
{
    const QPoint middle = window.center();
    const qint64 x = std::clamp(middle.x(), area.left(), area.right()) - middle.x();
    const qint64 y = std::clamp(middle.y(), area.top(), area.bottom()) - middle.y();
    return x * x + y * y;
}

} // namespace

QRect atBottom(const QSize &size, const QRect &area)
{
    const QPoint corner(
        area.left() + (area.width() - size.width()) / 2,
        area.top() + area.height() - size.height() - FromEdge);
    return movedInto(QRect(corner, size), area);
}

QRect movedInto(const QRect &window, const QRect &area)
{
    const QSize size = window.size().boundedTo(area.size());
    const QPoint last
        = area.topLeft() + QPoint(area.width() - size.width(), area.height() - size.height());
    const QPoint corner(
        std::clamp(window.x(), area.x(), last.x()), std::clamp(window.y(), area.y(), last.y()));
    return {corner, size};
}

qsizetype areaFor(const QRect &window, const QList<QRect> &areas)
{
    qsizetype best = areas.isEmpty() ? -1 : 0;
    for (qsizetype i = 1; i < areas.size(); ++i) {
        const qint64 more = shared(window, areas.at(i)) - shared(window, areas.at(best));
        const bool nearer = distance(window, areas.at(i)) < distance(window, areas.at(best));
        if (more > 0 || (more == 0 && nearer))
            best = i;
    }
    return best;
}

QRect broughtBack(const QRect &window, const QList<QRect> &areas)
{
    const qsizetype area = areaFor(window, areas);
    return area < 0 ? QRect() : movedInto(window, areas.at(area));
}

QScreen *current()
{
    if (const QWidget *active = QApplication::activeWindow())
        return active->screen();
    QScreen *pointed = QGuiApplication::screenAt(QCursor::pos());
    return pointed ? pointed : QGuiApplication::primaryScreen();
}

QList<QRect> areasNow()
{
    QList<QRect> areas;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        areas.append(screen->availableGeometry());
    return areas;
}

void placeFrame(QWidget &window, const QRect &frame)
{
    if (window.isMaximized() || window.isFullScreen() || frame == window.frameGeometry())
        return;
    window.resize(frame.size() - (window.frameGeometry().size() - window.size()));
    window.move(frame.topLeft());
}

} // namespace evenkeel::screenplace
