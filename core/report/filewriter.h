#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace evenkeel {

/// Writes `content` to `path` whole or not at all; what stood there stays until the new file is
/// complete. Only its owner may read it. Fault: FileNotWritten, with the system's own message.
[[nodiscard]] Result<> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace evenkeel
