#pragma once

#include "core/base/result.h"

namespace evenkeel {

/// Starts the program with the session, into the tray, so that reminders come without anybody
/// thinking of it. The operating system's way is in `app/autostart`.
class Autostart
{
public:
    Autostart() = default;
    Autostart(const Autostart &) = delete;
    Autostart &operator=(const Autostart &) = delete;
    virtual ~Autostart();

    /// As the session sees it now; somebody may have changed it there.
    [[nodiscard]] virtual bool isOn() const = 0;

    /// Fault: FileNotWritten, or StorageReadOnly, and then nothing has changed.
    [[nodiscard]] virtual Result<> setOn(bool on) = 0;
};

} // namespace evenkeel
