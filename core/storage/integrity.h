#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace evenkeel {

class Database;

/// Reads the whole file: every page against its seal, every table against its indices and checks,
/// every reference. What is wrong, in the engine's own words; empty where all is well. Takes
/// seconds with a large log.
[[nodiscard]] Result<QStringList> integrityFindings(Database &database);

/// The short form: every page against its seal and the trees of tables and indices, without
/// comparing these with each other.
[[nodiscard]] Result<QStringList> quickFindings(Database &database);

} // namespace evenkeel
