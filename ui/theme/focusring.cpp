#include "ui/theme/focusring.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace evenkeel {

namespace {

// These show the focus by their own border.
bool showsFocusItself(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QComboBox *>(&widget);
}

FocusOverlay *overlayOf(QWidget &window, const Theme &theme)
{
    auto *found = window.findChild<FocusOverlay *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? found : new FocusOverlay(window, theme);
}

} // namespace

FocusRing::FocusRing(QApplication &application, const Theme &theme, QObject *parent)
    : QObject(parent), m_theme(theme)
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        follow(now);
    });
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: usedKeys(true); break;
    case QEvent::MouseButtonPress: usedKeys(false); break;
    case QEvent::Paint:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
    case QEvent::EnabledChange:
        if (m_overlay && isFollowed(watched))
            m_overlay->place();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *now)
{
    // The frame of a scrolling input is not painted again by Qt when the focus comes or goes.
    for (QWidget *input : {m_focus.data(), now}) {
        if (input && showsFocusItself(*input))
            input->update();
    }
    if (m_overlay)
        m_overlay->follow(nullptr);
    m_overlay = nullptr;
    m_focus = now;
    if (!now || !m_keys || showsFocusItself(*now) || now->isWindow())
        return;
    m_overlay = overlayOf(*now->window(), m_theme);
    m_overlay->follow(now);
}

void FocusRing::usedKeys(bool keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    follow(m_focus);
}

bool FocusRing::isFollowed(const QObject *watched) const
{
    if (!m_focus || !watched->isWidgetType() || watched == m_overlay)
        return false;
    if (watched == m_focus)
        return true;
    const auto *view = qobject_cast<const QAbstractItemView *>(m_focus);
    if (view && watched == view->viewport())
        return true;
    return static_cast<const QWidget *>(watched)->isAncestorOf(m_focus);
}

} // namespace evenkeel
