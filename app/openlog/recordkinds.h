#pragma once

#include "core/storage/recordcompare.h"

#include <QLatin1StringView>

#include <span>

namespace evenkeel {

/// One kind of record that people know: what it is called outside, and where it stands.
struct RecordKind
{
    QLatin1StringView id; ///< "interactions"
    const char *table;
    const char *timeColumn;
};

/// One line for each; a restore tells of them.
[[nodiscard]] std::span<const RecordKind> recordKinds();

/// Their tables in the same order.
[[nodiscard]] QList<RecordTable> recordTables();

} // namespace evenkeel
