#include "app/statebus/statedoor.h"

namespace evenkeel {

StateDoor::~StateDoor() = default;

} // namespace evenkeel
