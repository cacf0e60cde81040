#include "app/lock/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace evenkeel {

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, IdleTime &desktop, QObject *parent)
    : QObject(parent), m_clock(clock), m_desktop(desktop)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    qApp->installEventFilter(this);
}

void IdleWatch::learn()
{
    m_desktop.ask(*this, [](std::optional<milliseconds>) {});
}

void IdleWatch::tellAfter(milliseconds time)
{
    m_after = time;
    m_since = m_clock.monotonic();
    m_touched = m_since;
    if (time > milliseconds(0))
        m_timer.start(time);
    else
        m_timer.stop();
}

void IdleWatch::look()
{
    m_desktop.ask(*this, [this](std::optional<milliseconds> idle) { judge(idle); });
}

void IdleWatch::judge(std::optional<milliseconds> desktop)
{
    if (m_after <= milliseconds(0))
        return; // nobody wants to know any more
    const milliseconds now = m_clock.monotonic();
    const milliseconds idle = std::min(desktop.value_or(now - m_touched), now - m_since);
    if (idle < m_after) {
        m_timer.start(m_after - idle);
        return;
    }
    m_after = milliseconds(0);
    emit this->idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()) && event->spontaneous())
        m_touched = m_clock.monotonic();
    return QObject::eventFilter(watched, event);
}

} // namespace evenkeel
