#pragma once

#include "app/idle/idleways.h"
#include "core/breather/idletime.h"

#include <QDBusConnection>

namespace evenkeel {

/// The idle time of a Linux desktop: of its display, or of GNOME on the session's bus.
class DesktopIdle final : public IdleTime
{
public:
    /// Of the display; nothing where it does not tell.
    using Display = std::function<std::optional<milliseconds>()>;
    /// Asked for at the first question: connecting waits for a bus.
    using Bus = std::function<QDBusConnection()>;

    DesktopIdle(const IdleWays &ways, Display display, Bus session);

protected:
    void question(const Answer &answer) override;
    [[nodiscard]] IdleSupport whyNot() const override { return m_ways.otherwise; }

private:
    void askMutter(const Answer &answer);

    IdleWays m_ways;
    Display m_display;
    Bus m_bus;
    std::optional<QDBusConnection> m_session;
    QObject m_calls; ///< owns the questions that wait for the bus
};

} // namespace evenkeel
