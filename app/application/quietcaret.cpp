#include "app/application/quietcaret.h"

#include <QApplication>

namespace evenkeel {

QuietCaret::QuietCaret(QGuiApplication &application)
    : QObject(&application), m_usual(QApplication::cursorFlashTime())
{
    connect(&application, &QGuiApplication::applicationStateChanged, this, &QuietCaret::follow);
}

void QuietCaret::follow(Qt::ApplicationState state)
{
    QApplication::setCursorFlashTime(state == Qt::ApplicationActive ? m_usual : 0);
}

} // namespace evenkeel
