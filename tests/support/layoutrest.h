#pragma once

namespace evenkeel::test {

/// Whether the layout of all windows comes to an end: ten quiet turns of the event loop within two
/// hundred. A layout that asks for another one, for ever, is not seen; it only takes a whole core.
[[nodiscard]] bool layoutComesToRest();

} // namespace evenkeel::test
