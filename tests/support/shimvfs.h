#pragma once

#include <QByteArray>

#include <sqlite3.h>

namespace evenkeel::test {

/// A file system for the engine that stands before the true one and is the default of the process
/// while it lives. No database may be open when it comes or goes. Waiting is skipped, and so is the
/// true sync: what is on the disk after a loss of power is worked out by RecordingVfs.
class ShimVfs
{
public:
    ShimVfs(const ShimVfs &) = delete;
    ShimVfs &operator=(const ShimVfs &) = delete;
    virtual ~ShimVfs();

    enum class Call {
        Open,
        Delete,
        Access,
        FullPath,
        Read,
        Write,
        Truncate,
        Sync,
        FileSize,
        Lock,
        ShmMap,
        ShmLock,
    };

    /// One call of the engine.
    struct Step
    {
        Call call = Call::Read;
        const char *file = nullptr; ///< null for a temporary one
        qint64 offset = 0; ///< also the new size with Truncate
        const void *data = nullptr; ///< what is written
        int size = 0;
        int flags = 0; ///< of Open; with Delete, whether the folder is synced
        bool isNew = false; ///< Open: there was no such file
        bool isMain = false; ///< of an open file: it is a database, not its journal
    };

    /// How the call ends.
    struct Verdict
    {
        int code = SQLITE_OK; ///< anything else ends the call with it
        int written = 0; ///< with a code: bytes of a write that reach the file all the same
        bool onlyReads = false; ///< Open: as in a file system that cannot be written
        bool happens = false; ///< with a code: the call is made, and only then fails
    };

protected:
    ShimVfs();

    [[nodiscard]] virtual Verdict before(const Step &) { return {}; }
    virtual void after(const Step &) { }

private:
    friend struct ShimCalls;

    sqlite3_vfs *m_true;
    sqlite3_vfs m_vfs{};
};

} // namespace evenkeel::test
