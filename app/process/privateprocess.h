#pragma once

namespace evenkeel {

/// What a process that holds people's words asks of the system, first thing in `main`: files that
/// it makes are its user's only, and a crash leaves no picture of its memory behind. Where the
/// system refuses, the program runs all the same: each file has its mode by itself as well.
void keepProcessPrivate();

} // namespace evenkeel
