#pragma once

struct wl_interface;

namespace evenkeel::idlenotify {

// The protocol ext-idle-notify-v1 of wayland-protocols, as libwayland wants it described. Two
// requests and two events are not worth a generator.

extern const wl_interface Notifier; ///< ext_idle_notifier_v1, a global
inline constexpr unsigned GetNotification = 1; ///< its request: timeout in milliseconds, seat

extern const wl_interface Notification; ///< ext_idle_notification_v1
inline constexpr unsigned Destroy = 0; ///< the first request of either
inline constexpr unsigned Idled = 0; ///< its events
inline constexpr unsigned Resumed = 1;

} // namespace evenkeel::idlenotify
