#include "ui/widgets/screenkeeper.h"

#include "ui/widgets/screenplace.h"

#include <QApplication>
#include <QScreen>

#include <utility>

namespace evenkeel {

namespace {

bool hasAPlace(const QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    return type == Qt::Window || type == Qt::Dialog || type == Qt::Tool;
}

} // namespace

/// Qt tells before the screen is gone; where windows may stand is known only after that.
ScreenKeeper::ScreenKeeper(Areas areas, QObject *parent)
    : QObject(parent), m_areas(std::move(areas))
{
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenKeeper::remember);
}

void ScreenKeeper::remember(const QScreen *gone)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (hasAPlace(*window) && window->screen() == gone)
            m_homeless.append(
                {.window = window, .frame = window->frameGeometry(), .shown = window->isVisible()});
    }
    QMetaObject::invokeMethod(this, &ScreenKeeper::bringBack, Qt::QueuedConnection);
}

void ScreenKeeper::bringBack()
{
    const QList<QRect> areas = m_areas();
    for (const Homeless &one : std::exchange(m_homeless, {})) {
        QWidget *window = one.window.data();
        if (!window || areas.isEmpty())
            continue;
        screenplace::placeFrame(*window, screenplace::broughtBack(one.frame, areas));
        if (one.shown && !window->isVisible())
            window->show();
    }
}

} // namespace evenkeel
