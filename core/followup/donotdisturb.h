#pragma once

#include <QObject>

namespace evenkeel {

class Settings;

/// Whether the desktop was asked not to disturb. Its ways are in `app/donotdisturb`; a desktop that
/// does not tell is said to, and holds nothing back.
class DoNotDisturb : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to listen; after the first frame, for a bus takes its time.
    virtual void begin() = 0;

    /// Known some moments after begin().
    [[nodiscard]] virtual bool isSupported() const = 0;

    /// False where it is not supported.
    [[nodiscard]] virtual bool isQuiet() const = 0;

signals:
    /// isSupported() or isQuiet() has another value.
    void changed();
};

/// The desktop asks for quiet now, and the settings heed it. `desktop` is null where none tells.
[[nodiscard]] bool asksForQuiet(const DoNotDisturb *desktop, const Settings &settings);

} // namespace evenkeel
