#pragma once

namespace evenkeel {

class LineDesk;
struct LineDraft;
class MainWindow;
class OpenLog;
class Settings;

/// Lines that were typed while the log was locked come back into it.
namespace sealedreturn {

/// Files them in a thread of their own, and makes the log ready for the next time where it can be
/// locked. The window says what became of them; nothing where there were none. Waits for its turn
/// where something else is being written.
void file(
    OpenLog &log, LineDesk &lines, const Settings &settings, bool canLock, MainWindow &window);

/// What could not even be sealed stands in the quick log again; nothing where it is empty.
void keep(const LineDraft &unsealed, LineDesk &lines, MainWindow &window);

} // namespace sealedreturn

} // namespace evenkeel
