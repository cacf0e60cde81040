#include "core/breather/toneplayer.h"

namespace evenkeel {

TonePlayer::~TonePlayer() = default;

} // namespace evenkeel
