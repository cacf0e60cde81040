#include "ui/widgets/stayabove.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

StayAbove::StayAbove(QWidget &window) : QObject(&window), m_widget(window)
{
    if (QGuiApplication::platformName() == "xcb"_L1)
        window.installEventFilter(this);
}

bool StayAbove::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_widget && event->type() == QEvent::Show) {
        QWindow *window = m_widget.windowHandle();
        if (window && window != m_window) {
            m_window = window;
            m_isSeen = false;
            window->installEventFilter(this);
        }
    } else if (watched == m_window && event->type() == QEvent::Expose) {
        const bool isSeen = m_window->isExposed();
        if (!std::exchange(m_isSeen, isSeen) && isSeen)
            askAgain();
    }
    return QObject::eventFilter(watched, event);
}

/// Qt asks where any flag changes; this one says nothing on X11.
void StayAbove::askAgain()
{
    m_window->setFlag(
        Qt::NoDropShadowWindowHint, !m_window->flags().testFlag(Qt::NoDropShadowWindowHint));
}

} // namespace evenkeel
