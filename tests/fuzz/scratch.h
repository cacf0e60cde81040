#pragma once

#include "core/base/filesteps.h"

#include <QByteArray>

namespace evenkeel::fuzz {

/// A file with these bytes in a folder that goes with the process. The name is another one each
/// time, since some readers remember what they read.
[[nodiscard]] QString scratchFile(const QByteArray &content);

/// The true steps, but nothing is waited for until it is on the disk.
class QuickFiles final : public DiskFiles
{
public:
    Result<> syncFile(const QString & /*file*/) override { return {}; }
    Result<> syncFolder(const QString & /*folder*/) override { return {}; }
};

} // namespace evenkeel::fuzz
