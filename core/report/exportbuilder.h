#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/report/exportdocument.h"

namespace evenkeel {

class Database;

/// Reads what was asked for through `reader`, a connection of its own that reads only. Shuts the
/// connection off from every table that the request does not need before it reads the first row:
/// without `mine` no private table, no search index and no change log can be read any more.
/// Days of a period are days in the clock's zone. Faults: those of storage; Cancelled after
/// Database::interrupt().
[[nodiscard]] Result<ExportDocument>
buildExport(Database &reader, const ExportRequest &request, const Clock &clock);

} // namespace evenkeel
