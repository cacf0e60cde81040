#include "windowwatch.h"

#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <poll.h>
#include <set>

namespace {

constexpr int LeastWidth = 150;
constexpr int LeastHeight = 80;
constexpr int FewColours = 6;

int ignoreErrors(Display *, XErrorEvent *)
{
    return 0;
}

} // namespace

WindowWatch::WindowWatch() : m_display(XOpenDisplay(nullptr)), m_root(0)
{
    if (!m_display) {
        std::fputs("startobserver: no display\n", stderr);
        std::exit(2);
    }
    XSetErrorHandler(ignoreErrors);
    m_root = DefaultRootWindow(m_display);
    int errorBase = 0;
    XDamageQueryExtension(m_display, &m_damageEvent, &errorBase);
    XSelectInput(m_display, m_root, SubstructureNotifyMask | PropertyChangeMask);
    XDamageCreate(m_display, m_root, XDamageReportRawRectangles);
    XSync(m_display, False);
    if (find(m_root, 0)) {
        std::fputs("startobserver: another window is on this display\n", stderr);
        std::exit(3);
    }
}

double WindowWatch::now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void WindowWatch::wait(int milliseconds)
{
    if (!XPending(m_display)) {
        pollfd news{ConnectionNumber(m_display), POLLIN, 0};
        poll(&news, 1, milliseconds);
    }
    bool damaged = false;
    double at = 0;
    while (XPending(m_display)) {
        XEvent event;
        XNextEvent(m_display, &event);
        at = now();
        damaged = damaged || event.type == m_damageEvent + XDamageNotify;
    }
    if (at == 0)
        return;
    if (!m_window) {
        m_window = find(m_root, 0);
        if (m_window)
            m_mapped = at;
    }
    if (!m_window || !damaged)
        return;
    m_changed = at;
    if (m_painted == 0 && colours() > FewColours)
        m_painted = at;
}

bool WindowWatch::isClient(Window window, const XWindowAttributes &attributes) const
{
    XClassHint hint{nullptr, nullptr};
    if (!XGetClassHint(m_display, window, &hint))
        return false;
    const bool manager = hint.res_name && std::strcmp(hint.res_name, "openbox") == 0;
    XFree(hint.res_name);
    XFree(hint.res_class);
    return !manager && !attributes.override_redirect && attributes.width >= LeastWidth
        && attributes.height >= LeastHeight;
}

Window WindowWatch::find(Window below, int depth) const
{
    constexpr int DeepestFrame = 3;
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned count = 0;
    if (!XQueryTree(m_display, below, &root, &parent, &children, &count))
        return 0;
    Window hit = 0;
    for (unsigned i = 0; i < count && !hit; ++i) {
        XWindowAttributes attributes;
        if (!XGetWindowAttributes(m_display, children[i], &attributes)
            || attributes.map_state != IsViewable)
            continue;
        if (isClient(children[i], attributes))
            hit = children[i];
        else if (depth < DeepestFrame)
            hit = find(children[i], depth + 1);
    }
    if (children)
        XFree(children);
    return hit;
}

int WindowWatch::colours() const
{
    XWindowAttributes attributes;
    if (!XGetWindowAttributes(m_display, m_window, &attributes))
        return 0;
    XImage *image = XGetImage(
        m_display, m_window, 0, 0, static_cast<unsigned>(attributes.width),
        static_cast<unsigned>(attributes.height), AllPlanes, ZPixmap);
    if (!image)
        return 0;
    std::set<unsigned long> seen;
    for (int y = 1; y < image->height && seen.size() < 32; y += 3) {
        for (int x = 1; x < image->width; x += 3)
            seen.insert(XGetPixel(image, x, y) & 0xffffff);
    }
    XDestroyImage(image);
    return static_cast<int>(seen.size());
}
