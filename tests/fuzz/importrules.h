#pragma once

#include "core/importing/importbatch.h"

/// What holds for the records of every file that can be imported.
namespace evenkeel::fuzz {

/// The records as a document to be exported.
[[nodiscard]] ExportDocument documentOf(const ImportBatch &batch);

/// Each record has what the log asks of one, and no card number.
void lookAtBatch(const ImportBatch &batch);

} // namespace evenkeel::fuzz
