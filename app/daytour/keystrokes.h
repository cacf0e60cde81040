#pragma once

#include <QKeyCombination>
#include <QString>

namespace evenkeel {

/// Presses keys as a keyboard would: whatever has the focus gets them, shortcuts first.
class Keystrokes
{
public:
    /// "Ctrl J", Enter, a letter. False where nothing has the focus.
    static bool press(QKeyCombination keys);

    /// One key for each character.
    static bool type(const QString &text);
};

} // namespace evenkeel
