#include "core/followup/autostart.h"

namespace evenkeel {

Autostart::~Autostart() = default;

} // namespace evenkeel
