#include "core/followup/notifier.h"

namespace evenkeel {

Notifier::~Notifier() = default;

} // namespace evenkeel
