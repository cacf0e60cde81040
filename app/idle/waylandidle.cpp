#include "app/idle/waylandidle.h"

#include "app/idle/idlenotify.h"

#include <wayland-client.h>

#include <cstring>

namespace evenkeel {

namespace {

wl_proxy *proxyOf(void *object)
{
    return static_cast<wl_proxy *>(object);
}

void destroy(wl_proxy *proxy)
{
    if (proxy)
        wl_proxy_marshal_flags(
            proxy, idlenotify::Destroy, nullptr, wl_proxy_get_version(proxy),
            WL_MARSHAL_FLAG_DESTROY);
}

} // namespace

WaylandIdle::WaylandIdle(wl_display *display, wl_seat *seat)
{
    bind(display);
    if (!m_notifier)
        return;
    m_notification = wl_proxy_marshal_flags(
        m_notifier, idlenotify::GetNotification, &idlenotify::Notification,
        wl_proxy_get_version(m_notifier), 0, nullptr, static_cast<uint32_t>(Least.count()), seat);
    struct Listener
    {
        void (*idled)(void *, wl_proxy *);
        void (*resumed)(void *, wl_proxy *);
    };
    static Listener listener{.idled = &WaylandIdle::onIdled, .resumed = &WaylandIdle::onResumed};
    wl_proxy_add_listener(m_notification, reinterpret_cast<void (**)()>(&listener), this);
    wl_display_flush(display);
}

WaylandIdle::~WaylandIdle()
{
    destroy(m_notification);
    destroy(m_notifier);
}

std::optional<milliseconds> WaylandIdle::idle() const
{
    if (!m_notification)
        return std::nullopt;
    return m_idled.isValid() ? Least + milliseconds(m_idled.elapsed()) : milliseconds(0);
}

/// Looks for the global by a queue of its own, so that nobody else's events are handed out here.
void WaylandIdle::bind(wl_display *display)
{
    wl_event_queue *queue = wl_display_create_queue(display);
    void *wrapper = wl_proxy_create_wrapper(display);
    wl_proxy_set_queue(proxyOf(wrapper), queue);
    wl_registry *registry = wl_display_get_registry(static_cast<wl_display *>(wrapper));
    wl_proxy_wrapper_destroy(wrapper);
    static const wl_registry_listener listener{
        .global = &WaylandIdle::onGlobal, .global_remove = [](void *, wl_registry *, uint32_t) {}};
    wl_registry_add_listener(registry, &listener, this);
    wl_display_roundtrip_queue(display, queue);
    wl_registry_destroy(registry);
    if (m_notifier)
        wl_proxy_set_queue(m_notifier, nullptr); // its events come with all the others
    wl_event_queue_destroy(queue);
}

void WaylandIdle::onGlobal(
    void *self, wl_registry *registry, uint32_t name, const char *what,
    [[maybe_unused]] uint32_t version)
{
    auto *idle = static_cast<WaylandIdle *>(self);
    if (!idle->m_notifier && std::strcmp(what, idlenotify::Notifier.name) == 0)
        idle->m_notifier = proxyOf(wl_registry_bind(registry, name, &idlenotify::Notifier, 1));
}

void WaylandIdle::onIdled(void *self, [[maybe_unused]] wl_proxy *notification)
{
    static_cast<WaylandIdle *>(self)->m_idled.start();
}

void WaylandIdle::onResumed(void *self, [[maybe_unused]] wl_proxy *notification)
{
    static_cast<WaylandIdle *>(self)->m_idled.invalidate();
}

} // namespace evenkeel
