#pragma once

#include "app/globalkeys/globalkeys.h"

#include <QAbstractNativeEventFilter>
#include <QList>

#include <xcb/xcb.h>

namespace evenkeel {

/// Global keys by passive grabs on the root window of an X display.
class X11GlobalKeys final : public GlobalKeys, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit X11GlobalKeys(xcb_connection_t *connection, QObject *parent = nullptr);
    ~X11GlobalKeys() override;

    [[nodiscard]] bool claim(const QKeySequence &keys) override;
    void release(const QKeySequence &keys) override;
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    struct Grab
    {
        QKeySequence keys;
        xcb_keycode_t code = 0;
        uint16_t modifiers = 0;
    };

    [[nodiscard]] bool grab(const Grab &grab, uint16_t locks);
    void ungrab(const Grab &grab);
    [[nodiscard]] xcb_keycode_t codeOf(xcb_keysym_t symbol) const;

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    QList<Grab> m_grabs;
};

} // namespace evenkeel
