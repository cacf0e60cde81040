#pragma once

#include "core/backup/backuplook.h"

namespace evenkeel {

class Database;

/// How many interactions a log holds, and the moment of the last one.
[[nodiscard]] Result<BackupLook> entriesOf(Database &database);

} // namespace evenkeel
