#include "ui/widgets/popupframe.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace evenkeel {

PopupFrame::PopupFrame(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setFrameShape(QFrame::NoFrame);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(8, 8, 8, 8);
    m_body->setSpacing(8);
}

void PopupFrame::popupBelow(const QWidget *anchor, Qt::Alignment side)
{
    adjustSize();
    const bool atRight = QStyle::visualAlignment(layoutDirection(), side).testFlag(Qt::AlignRight);
    const QPoint corner(atRight ? anchor->width() - width() : 0, anchor->height() + 4);
    QPoint at = anchor->mapToGlobal(corner);
    const QRect screen = anchor->screen()->availableGeometry();
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - width())));
    const int above = anchor->mapToGlobal(QPoint(0, -height() - 4)).y();
    const QWidget *window = anchor->window();
    const int top = window->mapToGlobal(QPoint()).y();
    // Rather inside the window than out of it, and never off the screen.
    const bool staysInside = above >= top && at.y() + height() > top + window->height();
    if (at.y() + height() > screen.bottom() || staysInside)
        at.setY(above);
    move(at);
    show();
    QWidget *first = nextInFocusChain();
    if (first && isAncestorOf(first))
        first->setFocus(Qt::PopupFocusReason);
}

void PopupFrame::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    shapes::box(painter, Theme::of(this), rect(), 0, Token::Surface, Token::BorderStrong);
}

void PopupFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace evenkeel
