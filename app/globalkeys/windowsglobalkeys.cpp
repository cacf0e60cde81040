#include "app/globalkeys/windowsglobalkeys.h"

#include <QCoreApplication>

#include <windows.h>

namespace evenkeel {

namespace {

UINT modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UINT mask = MOD_NOREPEAT;
    mask |= modifiers.testFlag(Qt::ControlModifier) ? MOD_CONTROL : 0U;
    mask |= modifiers.testFlag(Qt::ShiftModifier) ? MOD_SHIFT : 0U;
    mask |= modifiers.testFlag(Qt::AltModifier) ? MOD_ALT : 0U;
    return mask;
}

/// The virtual key; 0 for one that is never asked for here.
UINT virtualKeyOf(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return UINT(VK_F1) + UINT(key - Qt::Key_F1);
    const bool letterOrDigit
        = (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
    return letterOrDigit || key == Qt::Key_Space ? UINT(key) : 0U;
}

} // namespace

WindowsGlobalKeys::WindowsGlobalKeys(QObject *parent) : GlobalKeys(parent)
{
    qApp->installNativeEventFilter(this);
}

WindowsGlobalKeys::~WindowsGlobalKeys()
{
    for (int number = 0; number < m_keys.size(); ++number)
        UnregisterHotKey(nullptr, number);
}

bool WindowsGlobalKeys::claim(const QKeySequence &keys)
{
    const UINT key = virtualKeyOf(keys[0].key());
    const auto number = int(m_keys.size());
    if (key == 0 || !RegisterHotKey(nullptr, number, modifiersOf(keys[0].keyboardModifiers()), key))
        return false;
    m_keys << keys;
    return true;
}

void WindowsGlobalKeys::release(const QKeySequence &keys)
{
    const qsizetype number = m_keys.indexOf(keys);
    if (number < 0)
        return;
    UnregisterHotKey(nullptr, int(number));
    m_keys[number] = QKeySequence(); // the numbers of the others stay
}

bool WindowsGlobalKeys::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *event = static_cast<const MSG *>(message);
    if (event->message != WM_HOTKEY || event->wParam >= WPARAM(m_keys.size()))
        return false;
    emit pressed(m_keys.at(qsizetype(event->wParam)));
    return true;
}

} // namespace evenkeel
