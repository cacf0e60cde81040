#include "tests/app/idle/waylanddesktop.h"

#include "app/idle/idlenotify.h"

#include <array>
#include <cstring>

#include <sys/socket.h>

#include <wayland-client.h>
#include <wayland-server.h>

namespace evenkeel::test {

namespace {

constexpr int LongestTurn = 10; ///< milliseconds

void onSeatBound(wl_client *client, void *, uint32_t version, uint32_t id)
{
    wl_resource *seat
        = wl_resource_create(client, &wl_seat_interface, static_cast<int>(version), id);
    wl_resource_set_implementation(seat, nullptr, nullptr, nullptr);
}

void destroyResource(wl_client *, wl_resource *resource)
{
    wl_resource_destroy(resource);
}

} // namespace

WaylandDesktop::WaylandDesktop(Knows knows) : m_server(wl_display_create())
{
    std::array<int, 2> sockets{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return;
    addGlobals(knows);
    wl_client_create(m_server, sockets[0]);
    m_thread = std::thread(&WaylandDesktop::serve, this);
    connectClient(sockets[1]);
}

WaylandDesktop::~WaylandDesktop()
{
    wl_seat_destroy(m_seat);
    wl_display_disconnect(m_client);
    m_ends = true;
    m_thread.join();
    wl_display_destroy_clients(m_server);
    wl_display_destroy(m_server);
}

void WaylandDesktop::serve()
{
    wl_event_loop *loop = wl_display_get_event_loop(m_server);
    while (!m_ends) {
        wl_event_loop_dispatch(loop, LongestTurn);
        const Word word = m_word.exchange(Word::None);
        if (word != Word::None && m_notification)
            wl_resource_post_event(
                m_notification, word == Word::Idled ? idlenotify::Idled : idlenotify::Resumed);
        wl_display_flush_clients(m_server);
    }
}

void WaylandDesktop::addGlobals(Knows knows)
{
    wl_global_create(m_server, &wl_seat_interface, 1, nullptr, &onSeatBound);
    if (knows == Knows::NothingOfIdle)
        return;
    const auto onBound = [](wl_client *client, void *self, uint32_t version, uint32_t id) {
        struct Requests
        {
            void (*destroy)(wl_client *, wl_resource *);
            void (*get)(wl_client *, wl_resource *, uint32_t, uint32_t, wl_resource *);
        };
        static const Requests requests{
            .destroy = &destroyResource,
            .get = [](wl_client *asks, wl_resource *notifier, uint32_t notification,
                      uint32_t timeout, wl_resource *) {
                auto *desktop = static_cast<WaylandDesktop *>(wl_resource_get_user_data(notifier));
                desktop->m_notification = wl_resource_create(
                    asks, &idlenotify::Notification, wl_resource_get_version(notifier),
                    notification);
                static void (*const destroy)(wl_client *, wl_resource *) = &destroyResource;
                wl_resource_set_implementation(
                    desktop->m_notification, static_cast<const void *>(&destroy), desktop,
                    [](wl_resource *gone) {
                        auto *desk = static_cast<WaylandDesktop *>(wl_resource_get_user_data(gone));
                        desk->m_notification = nullptr;
                        desk->m_forgotten = true;
                    });
                desktop->m_timeout = timeout;
            }};
        wl_resource *notifier
            = wl_resource_create(client, &idlenotify::Notifier, static_cast<int>(version), id);
        wl_resource_set_implementation(notifier, &requests, self, nullptr);
    };
    wl_global_create(m_server, &idlenotify::Notifier, 1, this, onBound);
}

void WaylandDesktop::connectClient(int socket)
{
    m_client = wl_display_connect_to_fd(socket);
    wl_registry *registry = wl_display_get_registry(m_client);
    static const wl_registry_listener listener{
        .global =
            [](void *self, wl_registry *from, uint32_t name, const char *what, uint32_t) {
                if (std::strcmp(what, wl_seat_interface.name) == 0)
                    static_cast<WaylandDesktop *>(self)->m_seat = static_cast<wl_seat *>(
                        wl_registry_bind(from, name, &wl_seat_interface, 1));
            },
        .global_remove = [](void *, wl_registry *, uint32_t) {}};
    wl_registry_add_listener(registry, &listener, this);
    wl_display_roundtrip(m_client);
    wl_registry_destroy(registry);
}

void WaylandDesktop::say(bool idle)
{
    wl_display_roundtrip(m_client); // what was asked for has arrived
    m_word = idle ? Word::Idled : Word::Resumed;
    while (m_word != Word::None)
        wl_display_roundtrip(m_client);
    wl_display_roundtrip(m_client);
}

} // namespace evenkeel::test
