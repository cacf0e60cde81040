#pragma once

#include "app/lock/idlewatch.h"
#include "app/lock/locksignals.h"

#include <QAbstractNativeEventFilter>
#include <QWindow>

namespace evenkeel {

/// The signs of Windows: the session is locked or left, the computer is about to sleep, nothing was
/// touched in this session. A window that is never shown hears them.
class WindowsLockSignals final : public LockSignals, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    WindowsLockSignals(const Clock &clock, IdleTime &session, QObject *parent = nullptr);
    ~WindowsLockSignals() override;

    void begin() override;
    [[nodiscard]] bool isSupported(Kind kind) const override;
    void tellIdleAfter(milliseconds time) override { m_idle.tellAfter(time); }

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

    /// The window that hears; 0 before begin().
    [[nodiscard]] WId ear() const { return m_handle; }

private:
    QWindow m_ear;
    WId m_handle = 0; ///< asked for later it would make another window
    bool m_hearsSession = false;
    void *m_power = nullptr; ///< the registration for sleep, where Windows gave one
    IdleWatch m_idle;
};

} // namespace evenkeel
