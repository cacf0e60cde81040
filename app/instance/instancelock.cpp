#include "app/instance/instancelock.h"

namespace evenkeel {

InstanceLock::InstanceLock(const DataFolder &folder) : m_file(folder.lock())
{
    m_file.setStaleLockTime(0); // held for as long as the process lives, however long that is
}

Result<> InstanceLock::take()
{
    if (m_file.tryLock(0))
        return {};
    switch (m_file.error()) {
    case QLockFile::PermissionError: return failure(Fault::StorageReadOnly, m_file.fileName());
    case QLockFile::UnknownError: return failure(Fault::StorageFull, m_file.fileName());
    case QLockFile::NoError:
    case QLockFile::LockFailedError: break;
    }
    return failure(Fault::StorageBusy, m_file.fileName());
}

} // namespace evenkeel
