#include "app/instance/instancelock.h"

#include "core/base/filesteps.h"

#include <QFileInfo>

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
    // What a killed process has left cannot be taken away where nothing can be written.
    const bool isBusy = takesFiles(QFileInfo(m_file.fileName()).absolutePath());
    return failure(isBusy ? Fault::StorageBusy : Fault::StorageReadOnly, m_file.fileName());
}

} // namespace evenkeel
