#include "core/keys/keychain.h"

namespace evenkeel {

Keychain::~Keychain() = default;

} // namespace evenkeel
