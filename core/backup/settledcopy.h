#pragma once

#include "core/base/filesteps.h"
#include "core/keys/databasekey.h"

namespace evenkeel {

/// What is read of a file that may have its journal beside it, as a log has that could not be
/// opened when it was set aside: the file itself, or a copy with the journal put into it. The copy
/// goes with this, and neither the file nor its journal is changed.
class SettledCopy
{
public:
    /// The copy would lie beside `place`, in a folder that can be written.
    SettledCopy(QString file, const QString &place, FileSteps &files = diskFiles());
    SettledCopy(const SettledCopy &) = delete;
    SettledCopy &operator=(const SettledCopy &) = delete;
    ~SettledCopy();

    /// Faults: those of FileSteps and of Database::open().
    [[nodiscard]] Result<> make(const DatabaseKey &key);

    [[nodiscard]] QString file() const { return m_made ? m_copy : m_file; }

    /// Takes away what a process that was killed has left beside `database`.
    [[nodiscard]] static Result<> sweep(const QString &database, FileSteps &files);

private:
    void drop();

    QString m_file;
    QString m_copy;
    FileSteps &m_files;
    bool m_made = false;
};

} // namespace evenkeel
