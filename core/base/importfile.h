#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace evenkeel {

/// The content of a file that may be ours: a regular file of at most 8 MiB of UTF-8 text. Databases
/// and other binary files are told by their first bytes and never opened as what they are.
/// Faults: FileUnreadable, FileTooLarge, FileFormat.
[[nodiscard]] Result<QByteArray> readImportFile(const QString &path);

} // namespace evenkeel
