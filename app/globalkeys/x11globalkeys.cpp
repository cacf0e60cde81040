#include "app/globalkeys/x11globalkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace evenkeel {

namespace {

struct Freed
{
    void operator()(void *memory) const { std::free(memory); }
};
template<class T>
using Owned = std::unique_ptr<T, Freed>;

/// Caps lock and num lock must not keep the key from working: each mix is a grab of its own.
constexpr std::array<uint16_t, 4> Locks{
    0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};

constexpr uint16_t OurModifiers
    = XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

uint16_t modifiersOf(Qt::KeyboardModifiers modifiers)
{
    uint16_t mask = 0;
    const auto add = [&](Qt::KeyboardModifier modifier, uint16_t bit) {
        mask = uint16_t(mask | (modifiers.testFlag(modifier) ? bit : 0));
    };
    add(Qt::ControlModifier, XCB_MOD_MASK_CONTROL);
    add(Qt::ShiftModifier, XCB_MOD_MASK_SHIFT);
    add(Qt::AltModifier, XCB_MOD_MASK_1);
    add(Qt::MetaModifier, XCB_MOD_MASK_4);
    return mask;
}

/// The X name of a key; 0 for one that is never asked for here.
xcb_keysym_t symbolOf(Qt::Key key)
{
    constexpr xcb_keysym_t FirstFunctionKey = 0xffbe;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return FirstFunctionKey + xcb_keysym_t(key - Qt::Key_F1);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return xcb_keysym_t(key - Qt::Key_A) + 'a';
    const bool latin = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
    return latin ? xcb_keysym_t(key) : 0;
}

} // namespace

X11GlobalKeys::X11GlobalKeys(xcb_connection_t *connection, QObject *parent)
    : GlobalKeys(parent), m_connection(connection)
{
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    qApp->installNativeEventFilter(this);
}

X11GlobalKeys::~X11GlobalKeys()
{
    for (const Grab &grab : std::as_const(m_grabs))
        ungrab(grab);
    xcb_flush(m_connection);
}

bool X11GlobalKeys::claim(const QKeySequence &keys)
{
    const Grab wanted{
        .keys = keys,
        .code = codeOf(symbolOf(keys[0].key())),
        .modifiers = modifiersOf(keys[0].keyboardModifiers())};
    if (wanted.code == 0)
        return false;
    for (const uint16_t locks : Locks) {
        if (!grab(wanted, locks)) {
            ungrab(wanted);
            return false;
        }
    }
    m_grabs << wanted;
    return true;
}

bool X11GlobalKeys::grab(const Grab &grab, uint16_t locks)
{
    const auto cookie = xcb_grab_key_checked(
        m_connection, 1, m_root, uint16_t(grab.modifiers | locks), grab.code, XCB_GRAB_MODE_ASYNC,
        XCB_GRAB_MODE_ASYNC);
    const Owned<xcb_generic_error_t> refused(xcb_request_check(m_connection, cookie));
    return !refused;
}

void X11GlobalKeys::release(const QKeySequence &keys)
{
    for (const Grab &grab : std::as_const(m_grabs)) {
        if (grab.keys == keys)
            ungrab(grab);
    }
    xcb_flush(m_connection);
    m_grabs.removeIf([&keys](const Grab &grab) { return grab.keys == keys; });
}

void X11GlobalKeys::ungrab(const Grab &grab)
{
    for (const uint16_t locks : Locks)
        xcb_ungrab_key(m_connection, grab.code, m_root, uint16_t(grab.modifiers | locks));
}

xcb_keycode_t X11GlobalKeys::codeOf(xcb_keysym_t symbol) const
{
    const xcb_setup_t *setup = xcb_get_setup(m_connection);
    const auto count = uint8_t(setup->max_keycode - setup->min_keycode + 1);
    const auto cookie = xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count);
    const Owned<xcb_get_keyboard_mapping_reply_t> map(
        xcb_get_keyboard_mapping_reply(m_connection, cookie, nullptr));
    if (!map || symbol == 0)
        return 0;
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(map.get());
    const qsizetype columns = map->keysyms_per_keycode;
    for (qsizetype code = 0; code < count; ++code) {
        // Only the first column: the key without modifiers.
        if (symbols[code * columns] == symbol)
            return xcb_keycode_t(setup->min_keycode + code);
    }
    return 0;
}

bool X11GlobalKeys::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & 0x7f) != XCB_KEY_PRESS)
        return false;
    const auto *key = static_cast<const xcb_key_press_event_t *>(message);
    const auto grab = std::ranges::find_if(std::as_const(m_grabs), [key](const Grab &one) {
        return key->detail == one.code && (key->state & OurModifiers) == one.modifiers;
    });
    if (grab == m_grabs.cend())
        return false;
    emit pressed(grab->keys);
    return true;
}

} // namespace evenkeel
