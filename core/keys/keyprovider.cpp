#include "core/keys/keyprovider.h"

namespace evenkeel {

KeyProvider::~KeyProvider() = default;

Result<KeyWraps> KeyProvider::wraps([[maybe_unused]] const DatabaseKey &key) const
{
    return failure(Fault::WrongState);
}

} // namespace evenkeel
