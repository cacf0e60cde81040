#include "ui/shell/repeatguard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

namespace evenkeel {

namespace {

constexpr quint64 SameMoment = 5; ///< milliseconds

bool isText(const QObject &watched)
{
    return qobject_cast<const QPlainTextEdit *>(&watched)
        || qobject_cast<const QTextEdit *>(&watched);
}

/// Not one that drops down from a field: what is typed goes through it into the field.
bool isList(const QObject &watched)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(&watched);
    return list && list->window()->windowType() != Qt::Popup;
}

} // namespace

RepeatGuard::RepeatGuard(QApplication &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool RepeatGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease) {
        const auto *release = static_cast<QKeyEvent *>(event);
        m_released = release->key();
        m_releasedAt = release->timestamp();
        return false;
    }
    const bool presses
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!presses || !watched->isWidgetType())
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    if (!isRepeated(*press) || !doesSomething(*watched, *press))
        return false;
    event->accept(); // also as a shortcut it would be the same key again
    return true;
}

/// Some desktops let a held key go and press it again in the same moment, and do not say so.
bool RepeatGuard::isRepeated(const QKeyEvent &press) const
{
    if (press.isAutoRepeat())
        return true;
    return press.key() == m_released && press.timestamp() > 0
        && press.timestamp() - m_releasedAt <= SameMoment;
}

bool RepeatGuard::doesSomething(const QObject &watched, const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape: return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto saving = Qt::ControlModifier | Qt::AltModifier;
        return !isText(watched) || (key.modifiers() & saving) != Qt::NoModifier
            || watched.property(EnterActs).toBool();
    }
    case Qt::Key_Delete: return isList(watched);
    default: break;
    }
    if (const QVariant free = watched.property(ActsOnKeysBut); free.isValid())
        return key.key() != free.toInt();
    return isList(watched) && !key.text().isEmpty();
}

} // namespace evenkeel
