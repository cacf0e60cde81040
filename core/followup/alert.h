#pragma once

#include "core/followup/followup.h"

namespace evenkeel {

/// One moment at which a follow-up asks for attention. Each is shown once, whatever the clock or
/// the program does in between.
struct Occurrence
{
    enum class Kind { Before, AtTime, Again };

    FollowUpId followUp;
    Kind kind = Kind::AtTime;
    Instant at; ///< the due instant; with Again the moment to which the reminder was moved

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// One line of what a reminder would show now.
struct Alert
{
    enum class Kind {
        Soon, ///< a few minutes before, or at the moment chosen by "remind me again"
        Due, ///< at the time or up to an hour late; a day's from the start of work on that day
        Overdue,
    };

    Kind kind = Kind::Due;
    FollowUp followUp;
    Instant due; ///< derived from what was promised
    milliseconds late{0}; ///< time gone by since then; zero while it is still ahead
    Occurrence occurrence; ///< the last one that has come

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// "soon", "due", "overdue"
[[nodiscard]] QString idOf(Alert::Kind kind);

/// "before", "at-time", "again": what the alert log holds.
[[nodiscard]] QString idOf(Occurrence::Kind kind);

} // namespace evenkeel
