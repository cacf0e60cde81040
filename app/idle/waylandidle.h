#pragma once

#include "core/base/instant.h"

#include <QElapsedTimer>

#include <optional>

struct wl_display;
struct wl_proxy;
struct wl_registry;
struct wl_seat;

namespace evenkeel {

/// For how long nobody has touched a seat of a Wayland desktop, by ext-idle-notify-v1: the desktop
/// says when that was for a second, and when somebody is back. While a program holds the screen
/// awake, as for a film, it says nothing.
class WaylandIdle final
{
public:
    static constexpr milliseconds Least{1000}; ///< less than this is told as nothing

    /// Waits for an answer of the desktop. Both are somebody else's and outlive this; whoever reads
    /// the events of `display` brings this its own.
    WaylandIdle(wl_display *display, wl_seat *seat);
    ~WaylandIdle();
    WaylandIdle(const WaylandIdle &) = delete;
    WaylandIdle &operator=(const WaylandIdle &) = delete;

    /// Nothing where the desktop does not know the protocol.
    [[nodiscard]] std::optional<milliseconds> idle() const;

private:
    void bind(wl_display *display);
    static void
    onGlobal(void *self, wl_registry *registry, uint32_t name, const char *what, uint32_t version);
    static void onIdled(void *self, wl_proxy *notification);
    static void onResumed(void *self, wl_proxy *notification);

    wl_proxy *m_notifier = nullptr;
    wl_proxy *m_notification = nullptr;
    QElapsedTimer m_idled; ///< since it was said; invalid while somebody is there
};

} // namespace evenkeel
