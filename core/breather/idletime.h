#pragma once

#include "core/base/instant.h"

#include <QObject>

#include <functional>
#include <optional>

namespace evenkeel {

/// Whether the desktop tells for how long nobody has touched it, and if not, why.
enum class IdleSupport {
    NotAsked, ///< or the first answer is still on its way
    Supported,
    NotOnWayland, ///< this Wayland desktop does not tell programs
    NotByDisplay, ///< the display has no way to tell
    NotHere, ///< there is no desktop that could
};

/// For how long nobody has touched the desktop, in any program. Its ways are in `app/idle`. A
/// desktop that does not tell is said to; nothing is guessed in its place. In memory only.
class IdleTime : public QObject
{
    Q_OBJECT

public:
    /// Nothing where the desktop does not tell.
    using Answer = std::function<void(std::optional<milliseconds>)>;

    IdleTime() = default;
    ~IdleTime() override;

    /// Answers at once or later, once for each question; not after `asker` is gone, and not after
    /// this is. The first question may wait for a bus: ask it after the first frame.
    void ask(const QObject &asker, const Answer &answer);

    /// As the last answer showed.
    [[nodiscard]] IdleSupport support() const { return m_support; }

signals:
    /// An answer showed something else than the one before.
    void supportChanged();

protected:
    virtual void question(const Answer &answer) = 0;

    /// What to say where no answer came.
    [[nodiscard]] virtual IdleSupport whyNot() const = 0;

private:
    IdleSupport m_support = IdleSupport::NotAsked;
};

} // namespace evenkeel
