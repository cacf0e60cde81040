#include "app/idle/sessionidle.h"
#include "app/idle/ticks.h"

#include <windows.h>

namespace evenkeel {

void SessionIdle::question(const Answer &answer)
{
    LASTINPUTINFO last{};
    last.cbSize = sizeof(last);
    if (GetLastInputInfo(&last))
        answer(ticksBetween(last.dwTime, GetTickCount()));
    else
        answer(std::nullopt);
}

} // namespace evenkeel
