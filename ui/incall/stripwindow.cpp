#include "ui/incall/stripwindow.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screenplace.h"
#include "ui/widgets/stayabove.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

#include <chrono>
#include <utility>

namespace evenkeel {

namespace {

using namespace std::chrono_literals;

constexpr int Radius = 12;
constexpr auto Settled = 400ms;

} // namespace

StripWindow::StripWindow(QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_MacAlwaysShowToolWindow);
    new StayAbove(*this);
    m_settled.setSingleShot(true);
    m_settled.setInterval(Settled);
    connect(&m_settled, &QTimer::timeout, this, &StripWindow::notePlace);
}

void StripWindow::setWantedSize(const QSize &size)
{
    m_wanted = size;
    if (isVisible())
        place();
}

void StripWindow::setExtraHeight(int pixels)
{
    if (std::exchange(m_extra, pixels) != pixels && isVisible())
        place();
}

void StripWindow::showInPlace()
{
    place();
    show();
    raise();
}

void StripWindow::takeFocus()
{
    raise();
    activateWindow();
    if (QWidget *first = firstStop())
        first->setFocus();
}

/// A window that hides leaves the keyboard to the one before it.
void StripWindow::giveBack()
{
    if (!isActiveWindow())
        return;
    hide();
    show();
}

void StripWindow::place()
{
    const Theme &theme = Theme::of(this);
    const QScreen *screen = isVisible() ? this->screen() : screenplace::current();
    const QRect area = screen->availableGeometry();
    const QSize wanted(theme.px(m_wanted.width()), theme.px(m_wanted.height()) + m_extra);
    const QRect spot = m_places.placeFor(
        StripPlaces::nameOf(*screen), area, wanted.boundedTo(area.size()),
        layoutDirection() == Qt::RightToLeft);
    setFixedSize(spot.size());
    move(spot.topLeft());
}

void StripWindow::nudge(const QPoint &by)
{
    const QRect area = screen()->availableGeometry();
    m_isMoved = true;
    move(screenplace::movedInto(geometry().translated(by), area).topLeft());
}

/// Where somebody put it; not where it had to go for lack of room.
void StripWindow::notePlace()
{
    if (!isVisible())
        return;
    m_isMoved = false;
    const QRect area = screen()->availableGeometry();
    m_places.put(StripPlaces::nameOf(*screen()), pos() - area.topLeft());
    emit placed();
}

void StripWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (m_isMoved)
        m_settled.start();
}

void StripWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        place();
}

void StripWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isMoved = true;
    m_grip = event->globalPosition().toPoint() - pos();
    if (windowHandle() && windowHandle()->startSystemMove())
        m_grip = {};
}

void StripWindow::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_grip.isNull())
        move(event->globalPosition().toPoint() - m_grip);
}

void StripWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        giveBack();
    else
        QWidget::keyPressEvent(event);
}

void StripWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMask(shapes::windowShape(size(), Radius));
}

void StripWindow::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    shapes::box(painter, theme, rect(), Radius, Token::Surface, Token::BorderStrong);
}

} // namespace evenkeel
