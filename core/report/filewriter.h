#pragma once

#include "core/base/filesteps.h"

#include <QByteArray>

namespace evenkeel {

/// Writes `content` to `path` whole or not at all, readable by its user only; what stood there
/// stays until the new file is on the disk. Faults: StorageFull, or FileNotWritten with the
/// system's own message.
[[nodiscard]] Result<>
writeWholeFile(const QString &path, const QByteArray &content, FileSteps &files = diskFiles());

} // namespace evenkeel
