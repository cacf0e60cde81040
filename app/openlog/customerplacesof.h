#pragma once

#include "app/paths/datafolder.h"
#include "core/customer/customerplaces.h"

namespace evenkeel {

class Settings;

/// Where the log of `folder` and all that is kept beside it lies; backups also in the folder that
/// the user chose.
[[nodiscard]] CustomerPlaces customerPlacesOf(const DataFolder &folder, const Settings &settings);

} // namespace evenkeel
