#pragma once

#include "core/base/instant.h"

#include <QObject>

namespace evenkeel {

/// Tells when nobody sits here any more: nothing was touched for a while, the desktop locked its
/// screen, the computer is about to sleep; and when the time has moved on without it. What a
/// desktop does not tell is said, not guessed.
class LockSignals : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Idle, ///< of the whole desktop; where it is not supported the program's own windows count
        ScreenLock,
        ScreenCover, ///< the screen is locked, and when it is no longer
        Sleep,
    };

    explicit LockSignals(QObject *parent = nullptr) : QObject(parent)
    {
        connect(this, &LockSignals::screenCovered, this, [this](bool covered) {
            m_screenIsCovered = covered;
        });
    }

    /// Begins to listen; after the first frame, for a bus takes its time.
    virtual void begin() = 0;

    /// Known some moments after begin().
    [[nodiscard]] virtual bool isSupported(Kind kind) const = 0;

    /// Nobody sits before the screen; false where the end of that is not told.
    [[nodiscard]] bool isScreenCovered() const { return m_screenIsCovered; }

    /// Counts from now on; idle() comes once. Zero never tells.
    virtual void tellIdleAfter(milliseconds time) = 0;

    /// What a sign asked for is done, or nothing is to be done: the computer may sleep.
    virtual void handled() { }

signals:
    void idle();
    void screenLocked();
    /// Also told of its end. A desktop that cannot tell the end tells neither.
    void screenCovered(bool covered);
    /// The computer waits for handled(), where the system allows that, but not for ever.
    void aboutToSleep();
    /// The computer has slept, its clock was set or its zone changed, and no timer noticed.
    void timeMoved();

private:
    bool m_screenIsCovered = false;
};

} // namespace evenkeel
