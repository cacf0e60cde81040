#pragma once

#include "core/base/result.h"
#include "core/importing/importbatch.h"

namespace evenkeel {

/// Reads a file that Evenkeel exported, JSON or CSV by its content. Nothing is written anywhere.
/// Faults: FileUnreadable, FileTooLarge, FileFormat.
[[nodiscard]] Result<ImportBatch> readImport(const QString &path);

/// The same from the bytes of a file.
[[nodiscard]] Result<ImportBatch> batchFromJson(const QByteArray &json);
[[nodiscard]] Result<ImportBatch> batchFromCsv(const QByteArray &csv);

} // namespace evenkeel
