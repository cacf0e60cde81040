#pragma once

#include <QKeySequence>
#include <QObject>

namespace evenkeel {

/// Keys that work while another program has the focus. Where a desktop forbids them (Wayland),
/// `evenkeel --quick-log` serves, bound to a key of the desktop's own.
class GlobalKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks the desktop for this key. False where another program has it or it has no place on
    /// this keyboard.
    [[nodiscard]] virtual bool claim(const QKeySequence &keys) = 0;
    /// Gives back what was claimed.
    virtual void release(const QKeySequence &keys) = 0;

signals:
    void pressed(const QKeySequence &keys);
};

} // namespace evenkeel
