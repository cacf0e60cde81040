#include "core/keys/keyprovider.h"

namespace evenkeel {

KeyProvider::~KeyProvider() = default;

} // namespace evenkeel
