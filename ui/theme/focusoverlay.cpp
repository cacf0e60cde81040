#include "ui/theme/focusoverlay.h"

#include "ui/theme/focusshape.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Gap = 2;

// Rows of a list are ringed inside, where the next row begins at once.
QRect rowRect(const QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    const QRect row = current.isValid() ? view.visualRect(current) : QRect();
    const QRect inside = row.isEmpty() ? view.viewport()->rect() : row;
    return inside.translated(view.viewport()->pos()).adjusted(4, 4, -4, -4);
}

QRect shapeOf(const QWidget &widget)
{
    if (const auto *shape = dynamic_cast<const FocusShape *>(&widget))
        return shape->focusRect();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return rowRect(*view);
    return widget.rect();
}

int radiusOf(const QWidget &widget)
{
    if (const auto *shape = dynamic_cast<const FocusShape *>(&widget))
        return shape->focusRadius();
    return qobject_cast<const QAbstractItemView *>(&widget) ? 2 : 8;
}

/// What is left of `ring` (in window coordinates) where a scrolled list ends. A dialog may belong
/// to a widget in such a list, which does not clip it.
QRect clipped(const QRect &ring, const QWidget &widget, int reach)
{
    QRect left = ring;
    const QWidget *window = widget.window();
    for (const QWidget *above = &widget; above != window; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        if (area && area->viewport() == above)
            left &= QRect(above->mapTo(window, QPoint()), above->size())
                        .adjusted(-reach, -reach, reach, reach);
    }
    return left;
}

} // namespace

FocusOverlay::FocusOverlay(QWidget &window, const Theme &theme) : QWidget(&window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusOverlay::follow(QWidget *widget)
{
    m_widget = widget;
    place();
}

void FocusOverlay::place()
{
    QRect ring;
    QRect shown;
    if (const QWidget *widget = m_widget; widget && widget->isVisible()) {
        const QRect shape = shapeOf(*widget);
        const int reach = Gap + m_theme.focusWidth();
        // Nothing is ringed that was scrolled out of sight.
        if (!shape.isEmpty() && widget->visibleRegion().intersects(shape)) {
            ring = shape.translated(widget->mapTo(window(), QPoint()))
                       .adjusted(-reach, -reach, reach, reach);
            shown = clipped(ring, *widget, reach);
        }
        m_radius = radiusOf(*widget) + reach;
    }
    if (ring == m_ring && shown == geometry() && isVisible() == !shown.isEmpty())
        return;
    m_ring = ring;
    // Only as large as the ring: the window below is not painted again for nothing.
    setGeometry(shown);
    setVisible(!shown.isEmpty());
    raise();
    update();
}

void FocusOverlay::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_theme.focusWidth();
    painter.setPen(QPen(m_theme.colour(Token::Focus), width));
    const qreal half = width / 2;
    painter.drawRoundedRect(
        QRectF(m_ring.translated(-pos())).adjusted(half, half, -half, -half), m_radius - half,
        m_radius - half);
}

} // namespace evenkeel
