#pragma once

#include "core/base/filesteps.h"

#include <QByteArray>

namespace evenkeel {

/// Puts `content` in the place of what `file` holds, whole or not at all: written to `aside` in the
/// same folder, which only its user may read, to the disk, read back, renamed, and the folder to
/// the disk. What lies at `aside` goes. On failure what stood in `file` is still there; only where
/// the last step fails the new content may be. Not QSaveFile, which renames what did not reach the
/// disk. Faults: those of FileSteps.
[[nodiscard]] Result<> putWholeFile(
    const QString &file, const QString &aside, const QByteArray &content, FileSteps &files);

} // namespace evenkeel
