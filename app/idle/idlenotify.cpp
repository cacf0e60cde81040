#include "app/idle/idlenotify.h"

#include <array>

#include <wayland-client-protocol.h>

namespace evenkeel::idlenotify {

namespace {

std::array<const wl_interface *, 3> noTypes{};
std::array<const wl_interface *, 3> typesOfGet{&Notification, nullptr, &wl_seat_interface};

// The letters are libwayland's: n a new object, u a number, o an object.
const std::array notifierRequests{
    wl_message{"destroy", "", noTypes.data()},
    wl_message{"get_idle_notification", "nuo", typesOfGet.data()}};
const std::array notificationRequests{wl_message{"destroy", "", noTypes.data()}};
const std::array notificationEvents{
    wl_message{"idled", "", noTypes.data()}, wl_message{"resumed", "", noTypes.data()}};

} // namespace

const wl_interface Notifier{"ext_idle_notifier_v1",  1, static_cast<int>(notifierRequests.size()),
                            notifierRequests.data(), 0, nullptr};

const wl_interface Notification{
    "ext_idle_notification_v1",
    1,
    static_cast<int>(notificationRequests.size()),
    notificationRequests.data(),
    static_cast<int>(notificationEvents.size()),
    notificationEvents.data()};

} // namespace evenkeel::idlenotify
