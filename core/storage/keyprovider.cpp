#include "core/storage/keyprovider.h"

namespace evenkeel {

KeyProvider::~KeyProvider() = default;

} // namespace evenkeel
