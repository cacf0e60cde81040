#include "app/idle/sessionidle.h"

#include <CoreGraphics/CoreGraphics.h>

namespace evenkeel {

/// A screen that is shared over the network counts as touched as well.
void SessionIdle::question(const Answer &answer)
{
    const double idle = CGEventSourceSecondsSinceLastEventType(
        kCGEventSourceStateCombinedSessionState, kCGAnyInputEventType);
    if (idle >= 0)
        answer(std::chrono::duration_cast<milliseconds>(std::chrono::duration<double>(idle)));
    else
        answer(std::nullopt);
}

} // namespace evenkeel
