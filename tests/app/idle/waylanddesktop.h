#pragma once

#include <atomic>
#include <thread>

struct wl_client;
struct wl_display;
struct wl_resource;
struct wl_seat;

namespace evenkeel::test {

/// A Wayland desktop with one seat and nobody at it, and a connection of a client to it. On a
/// thread of its own, as a desktop is another program.
class WaylandDesktop final
{
public:
    enum class Knows { IdleNotify, NothingOfIdle };

    explicit WaylandDesktop(Knows knows = Knows::IdleNotify);
    ~WaylandDesktop();
    WaylandDesktop(const WaylandDesktop &) = delete;
    WaylandDesktop &operator=(const WaylandDesktop &) = delete;

    [[nodiscard]] wl_display *client() const { return m_client; }
    [[nodiscard]] wl_seat *seat() const { return m_seat; }

    /// What was asked for, in milliseconds; 0 before.
    [[nodiscard]] unsigned timeout() const { return m_timeout; }
    [[nodiscard]] bool isForgotten() const { return m_forgotten; }

    /// Says that nobody touched the seat, or that somebody is back, and waits until the client has
    /// read it.
    void say(bool idle);

private:
    enum class Word { None, Idled, Resumed };

    void serve();
    void connectClient(int socket);
    void addGlobals(Knows knows);

    wl_display *m_server;
    wl_display *m_client = nullptr;
    wl_seat *m_seat = nullptr;
    wl_resource *m_notification = nullptr; ///< of the server
    std::atomic<unsigned> m_timeout = 0;
    std::atomic<bool> m_forgotten = false;
    std::atomic<Word> m_word = Word::None;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace evenkeel::test
