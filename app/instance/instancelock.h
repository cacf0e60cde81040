#pragma once

#include "app/paths/datafolder.h"

#include <QLockFile>

namespace evenkeel {

/// The right to write in a data folder; one process has it at a time. Given back when it goes.
/// A process that died does not keep it.
class InstanceLock
{
public:
    explicit InstanceLock(const DataFolder &folder);

    /// Asks once, without waiting. Faults: StorageBusy while another process has it,
    /// StorageReadOnly where the folder cannot be written to.
    [[nodiscard]] Result<> take();

private:
    QLockFile m_file;
};

} // namespace evenkeel
