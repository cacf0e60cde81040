#include "app/application/firstframe.h"

#include <QEvent>
#include <QGuiApplication>

namespace evenkeel {

FirstFrame::FirstFrame(QGuiApplication &application, milliseconds patience, QObject *parent)
    : QObject(parent), m_application(application)
{
    m_application.installEventFilter(this);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &FirstFrame::pass);
    m_patience.start(patience);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        m_application.removeEventFilter(this);
        m_patience.start(0); // once all of the frame has been sent
    }
    return QObject::eventFilter(watched, event);
}

void FirstFrame::pass()
{
    m_application.removeEventFilter(this);
    emit passed();
}

} // namespace evenkeel
