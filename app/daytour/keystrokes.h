#pragma once

#include <QKeyCombination>
#include <QString>

class QWidget;

namespace evenkeel {

/// Presses keys as a keyboard would: whatever has the focus gets them, shortcuts first.
class Keystrokes
{
public:
    /// "Ctrl J", Enter, a letter. False where nothing has the focus.
    static bool press(QKeyCombination keys);

    /// One key for each character.
    static bool type(const QString &text);
    /// The same for a window that the desktop need not give the focus.
    static void typeInto(QWidget &field, const QString &text);
};

} // namespace evenkeel
