#pragma once

#include "core/base/clock.h"
#include "core/breather/idletime.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace evenkeel {

/// Tells once when nothing was touched for a while: anywhere on the desktop, where that tells, else
/// in the windows of the program. Never ticks: it looks when the time could be up.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    IdleWatch(const Clock &clock, IdleTime &desktop, QObject *parent = nullptr);

    /// Asks the desktop whether it tells.
    void learn();

    /// It told when it was asked last.
    [[nodiscard]] bool isOfDesktop() const { return m_desktop.support() == IdleSupport::Supported; }

    /// Counts from now on; idle() comes once. Zero never tells.
    void tellAfter(milliseconds time);

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void judge(std::optional<milliseconds> desktop);

    const Clock &m_clock;
    IdleTime &m_desktop;
    milliseconds m_after{0};
    milliseconds m_since{0}; ///< monotonic: counted from here
    milliseconds m_touched{0}; ///< monotonic: the last touch of a window of ours
    QTimer m_timer;
};

} // namespace evenkeel
