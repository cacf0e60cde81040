#pragma once

#include "core/importing/importer.h"
#include "core/storage/longwriter.h"

namespace evenkeel {

/// An import in the thread of a LongWriter, through stores of its own over the lent connection.
/// `clock` belongs to this thread; what was added is told when the connection is back.
[[nodiscard]] Result<> importOnLoan(
    LongWriter::Loan &loan, const Clock &clock, const ImportPreview &preview,
    const Importer::Progress &progress);

} // namespace evenkeel
