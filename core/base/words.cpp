#include "core/base/words.h"

namespace evenkeel {

Words::~Words() = default;

} // namespace evenkeel
