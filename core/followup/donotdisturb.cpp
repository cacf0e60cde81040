#include "core/followup/donotdisturb.h"

#include "core/settings/keys.h"

namespace evenkeel {

bool asksForQuiet(const DoNotDisturb *desktop, const Settings &settings)
{
    return desktop && settings.get(keys::HeedDoNotDisturb) && desktop->isQuiet();
}

} // namespace evenkeel
