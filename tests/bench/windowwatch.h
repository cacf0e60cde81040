#pragma once

#include <X11/Xlib.h>

/// Watches an X display for the first window of a program and what it paints.
class WindowWatch
{
public:
    /// Exits the process where there is no display.
    WindowWatch();

    /// Waits up to `milliseconds` for news and takes it in.
    void wait(int milliseconds);

    /// When the window was mapped, first showed more than six colours, and last changed, in
    /// milliseconds of the monotonic clock; 0 until then.
    [[nodiscard]] double mapped() const { return m_mapped; }
    [[nodiscard]] double painted() const { return m_painted; }
    [[nodiscard]] double changed() const { return m_changed; }

    [[nodiscard]] static double now();

private:
    [[nodiscard]] bool isClient(Window window, const XWindowAttributes &attributes) const;
    [[nodiscard]] Window find(Window below, int depth) const;
    [[nodiscard]] int colours() const;

    Display *m_display;
    Window m_root;
    int m_damageEvent = 0;
    Window m_window = 0;
    double m_mapped = 0;
    double m_painted = 0;
    double m_changed = 0;
};
