#pragma once

#include "core/followup/alert.h"

namespace evenkeel {

/// One reminder as it is shown: on the desktop and in the window. Two or more follow-ups that ask
/// at the same time are one notice.
struct Notice
{
    enum class Reason {
        Time, ///< its moment has come
        AfterCall, ///< held back during a call
        AfterBreather, ///< held back during a breather
        BeforeAbsence, ///< falls due while the agent will be away; shown in the window only
        AfterPause, ///< held back by the person's pause, quiet hours or the desktop
        StillOpen, ///< shown before, and not answered yet; told in the window only
        AfterAbsence, ///< after sleep, a start, a declared absence or a jump of the clock
    };

    Reason reason = Reason::Time;
    QList<Alert> alerts; ///< oldest due first, never empty
    bool quiet = false; ///< no sound, and only "a follow-up is due": no signal tells of calls
    bool locked = false; ///< the log is locked: there are no words, and nothing can be answered
    std::optional<Instant> again{}; ///< to which "remind me again" moves them, as its button says
    bool hideDetails = true; ///< outside the window nothing says what it is about

    friend bool operator==(const Notice &, const Notice &) = default;

    /// The words may name the follow-up on the desktop, where others may look on.
    [[nodiscard]] bool namesOnDesktop() const { return !quiet && !hideDetails && !locked; }
};

/// What a person chose on a notice.
enum class NoticeAction { Done, Again, Open, Dismissed };

/// "Remind me again" without a choice: ten minutes, up to the full minute.
inline constexpr minutes AgainAfter{10};

} // namespace evenkeel
