#include "ui/widgets/stresskeys.h"

#include <algorithm>

namespace evenkeel {

namespace {

StressKeys::Answer step(std::optional<StressLevel> now, int by)
{
    const int from = now ? now->value() + by : by > 0 ? StressLevel::Lowest : StressLevel::Highest;
    const int level = std::clamp(from, StressLevel::Lowest, StressLevel::Highest);
    return {.act = StressKeys::Act::Move, .level = StressLevel::from(level)};
}

StressKeys::Answer digit(int value, bool waiting)
{
    if (value == 0 && waiting)
        return {.act = StressKeys::Act::Choose, .level = StressLevel::from(StressLevel::Highest)};
    const auto act = value == 1 ? StressKeys::Act::Wait : StressKeys::Act::Choose;
    return {.act = act, .level = StressLevel::from(value)};
}

} // namespace

StressKeys::Answer
StressKeys::press(int key, std::optional<StressLevel> now, bool waiting, bool mirrored)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return digit(key - Qt::Key_0, waiting);
    switch (key) {
    case Qt::Key_Home: return {.act = Act::Choose, .level = StressLevel::from(StressLevel::Lowest)};
    case Qt::Key_End: return {.act = Act::Choose, .level = StressLevel::from(StressLevel::Highest)};
    case Qt::Key_Left: return step(now, mirrored ? 1 : -1);
    case Qt::Key_Right: return step(now, mirrored ? -1 : 1);
    case Qt::Key_Up: return step(now, 1);
    case Qt::Key_Down: return step(now, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (now)
            return {.act = Act::Choose, .level = now};
        break;
    default: break;
    }
    return {};
}

} // namespace evenkeel
