#include "app/daytour/keystrokes.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

// What Qt's own test library calls (see qtestkey.h): offers a key to the shortcuts of the window.
extern Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(
    QObject *receiver, ulong timestamp, int key, Qt::KeyboardModifiers modifiers,
    const QString &text, bool autoRepeat, ushort count);

namespace evenkeel {

namespace {

QWidget *receiver()
{
    if (QWidget *focused = QApplication::focusWidget())
        return focused;
    return QApplication::activeWindow();
}

bool send(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWidget *widget = receiver();
    if (!widget)
        return false;
    if (qt_sendShortcutOverrideEvent(widget, 0, key, modifiers, text, false, 1))
        return true;
    QKeyEvent pressed(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &pressed);
    if (QWidget *now = receiver()) {
        QKeyEvent released(QEvent::KeyRelease, key, modifiers, text);
        QCoreApplication::sendEvent(now, &released);
    }
    return true;
}

} // namespace

bool Keystrokes::press(QKeyCombination keys)
{
    const int key = keys.key();
    const bool isCharacter = keys.keyboardModifiers() == Qt::NoModifier && key >= Qt::Key_Space
        && key <= Qt::Key_AsciiTilde;
    const QString text = isCharacter ? QString(QChar(key)).toLower() : QString();
    return send(key, keys.keyboardModifiers(), text);
}

bool Keystrokes::type(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return send(character.toUpper().unicode(), Qt::NoModifier, QString(character));
    });
}

void Keystrokes::typeInto(QWidget &field, const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent pressed(
            QEvent::KeyPress, character.toUpper().unicode(), Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(&field, &pressed);
    }
}

} // namespace evenkeel
