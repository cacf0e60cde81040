#include "tests/support/shimvfs.h"

#include <algorithm>

namespace evenkeel::test {

namespace {

/// One open file; the true one lies right behind it.
struct ShimFile
{
    sqlite3_file base;
    ShimVfs *shim;
    const char *name;
    bool isMain;

    sqlite3_file *inner() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static ShimFile &of(sqlite3_file *file) { return *reinterpret_cast<ShimFile *>(file); }
};

sqlite3_file *innerOf(sqlite3_file *file)
{
    return ShimFile::of(file).inner();
}

} // namespace

/// The C faces of the calls.
struct ShimCalls
{
    using Call = ShimVfs::Call;
    using Step = ShimVfs::Step;
    using Verdict = ShimVfs::Verdict;

    static ShimVfs &shimOf(sqlite3_vfs *vfs) { return *static_cast<ShimVfs *>(vfs->pAppData); }
    static sqlite3_vfs *trueOf(sqlite3_vfs *vfs) { return shimOf(vfs).m_true; }

    template<class Do>
    static int make(ShimVfs &shim, const Step &step, Do call)
    {
        const Verdict verdict = shim.before(step);
        if (verdict.code != SQLITE_OK && !verdict.happens)
            return verdict.code;
        const int code = call();
        if (code == SQLITE_OK)
            shim.after(step);
        return verdict.code != SQLITE_OK ? verdict.code : code;
    }

    template<class Do>
    static int make(sqlite3_file *file, Step step, Do call)
    {
        step.file = ShimFile::of(file).name;
        step.isMain = ShimFile::of(file).isMain;
        return make(*ShimFile::of(file).shim, step, call);
    }

    static int open(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *);
    static int remove(sqlite3_vfs *, const char *, int);
    static int access(sqlite3_vfs *, const char *, int, int *);
    static int fullPath(sqlite3_vfs *, const char *, int, char *);
    static int write(sqlite3_file *, const void *, int, sqlite3_int64);
    static void putVfs(sqlite3_vfs &, sqlite3_vfs *real, ShimVfs *shim);
    static const sqlite3_io_methods &methods();
};

int ShimCalls::open(
    sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    ShimVfs &shim = shimOf(vfs);
    auto &made = *new (file) ShimFile{
        .base = {nullptr},
        .shim = &shim,
        .name = name,
        .isMain = (flags & SQLITE_OPEN_MAIN_DB) != 0};
    int there = 1;
    if (name && (flags & SQLITE_OPEN_CREATE) != 0)
        shim.m_true->xAccess(shim.m_true, name, SQLITE_ACCESS_EXISTS, &there);
    const Step step{.call = Call::Open, .file = name, .flags = flags, .isNew = there == 0};
    const Verdict verdict = shim.before(step);
    if (verdict.code != SQLITE_OK)
        return verdict.code;
    if (verdict.onlyReads) {
        flags &= ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        flags |= SQLITE_OPEN_READONLY;
    }
    const int code = shim.m_true->xOpen(shim.m_true, name, made.inner(), flags, outFlags);
    if (made.inner()->pMethods)
        made.base.pMethods = &methods();
    if (code == SQLITE_OK)
        shim.after(step);
    return code;
}

int ShimCalls::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const Step step{.call = Call::Delete, .file = name, .flags = syncFolder};
    return make(shimOf(vfs), step, [&] { return trueOf(vfs)->xDelete(trueOf(vfs), name, 0); });
}

int ShimCalls::access(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return make(shimOf(vfs), {.call = Call::Access, .file = name}, [&] {
        return trueOf(vfs)->xAccess(trueOf(vfs), name, flags, result);
    });
}

int ShimCalls::fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return make(shimOf(vfs), {.call = Call::FullPath, .file = name}, [&] {
        return trueOf(vfs)->xFullPathname(trueOf(vfs), name, size, out);
    });
}

int ShimCalls::write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    ShimFile &open = ShimFile::of(file);
    Step step{
        .call = Call::Write,
        .file = open.name,
        .offset = offset,
        .data = data,
        .size = size,
        .isMain = open.isMain};
    const Verdict verdict = open.shim->before(step);
    step.size = verdict.code == SQLITE_OK ? size : std::min(size, verdict.written);
    if (step.size > 0) {
        const int code = open.inner()->pMethods->xWrite(open.inner(), data, step.size, offset);
        if (code != SQLITE_OK)
            return code;
        open.shim->after(step);
    }
    return verdict.code;
}

const sqlite3_io_methods &ShimCalls::methods()
{
    static const sqlite3_io_methods made{
        .iVersion = 2, // no memory mapping
        .xClose = [](sqlite3_file *file) { return innerOf(file)->pMethods->xClose(innerOf(file)); },
        .xRead =
            [](sqlite3_file *file, void *to, int size, sqlite3_int64 offset) {
                return make(file, {.call = Call::Read, .offset = offset, .size = size}, [&] {
                    return innerOf(file)->pMethods->xRead(innerOf(file), to, size, offset);
                });
            },
        .xWrite = &ShimCalls::write,
        .xTruncate =
            [](sqlite3_file *file, sqlite3_int64 size) {
                return make(file, {.call = Call::Truncate, .offset = size}, [&] {
                    return innerOf(file)->pMethods->xTruncate(innerOf(file), size);
                });
            },
        .xSync = [](sqlite3_file *file,
                    int) { return make(file, {.call = Call::Sync}, [] { return SQLITE_OK; }); },
        .xFileSize =
            [](sqlite3_file *file, sqlite3_int64 *size) {
                return make(file, {.call = Call::FileSize}, [&] {
                    return innerOf(file)->pMethods->xFileSize(innerOf(file), size);
                });
            },
        .xLock =
            [](sqlite3_file *file, int level) {
                return make(file, {.call = Call::Lock}, [&] {
                    return innerOf(file)->pMethods->xLock(innerOf(file), level);
                });
            },
        .xUnlock = [](sqlite3_file *file,
                      int level) { return innerOf(file)->pMethods->xUnlock(innerOf(file), level); },
        .xCheckReservedLock
        = [](sqlite3_file *file,
             int *out) { return innerOf(file)->pMethods->xCheckReservedLock(innerOf(file), out); },
        .xFileControl =
            [](sqlite3_file *file, int what, void *argument) {
                return innerOf(file)->pMethods->xFileControl(innerOf(file), what, argument);
            },
        .xSectorSize
        = [](sqlite3_file *file) { return innerOf(file)->pMethods->xSectorSize(innerOf(file)); },
        .xDeviceCharacteristics =
            [](sqlite3_file *file) {
                return innerOf(file)->pMethods->xDeviceCharacteristics(innerOf(file));
            },
        .xShmMap =
            [](sqlite3_file *file, int page, int size, int extend, void volatile **out) {
                return make(file, {.call = Call::ShmMap, .flags = extend}, [&] {
                    return innerOf(file)->pMethods->xShmMap(innerOf(file), page, size, extend, out);
                });
            },
        .xShmLock =
            [](sqlite3_file *file, int offset, int count, int flags) {
                const auto lock = [&] {
                    return innerOf(file)->pMethods->xShmLock(innerOf(file), offset, count, flags);
                };
                if ((flags & SQLITE_SHM_UNLOCK) != 0) // nobody asks how that ended
                    return lock();
                return make(file, {.call = Call::ShmLock}, lock);
            },
        .xShmBarrier
        = [](sqlite3_file *file) { innerOf(file)->pMethods->xShmBarrier(innerOf(file)); },
        .xShmUnmap
        = [](sqlite3_file *file,
             int gone) { return innerOf(file)->pMethods->xShmUnmap(innerOf(file), gone); },
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };
    return made;
}

void ShimCalls::putVfs(sqlite3_vfs &vfs, sqlite3_vfs *real, ShimVfs *shim)
{
    vfs.iVersion = 2;
    vfs.szOsFile = real->szOsFile + static_cast<int>(sizeof(ShimFile));
    vfs.mxPathname = real->mxPathname;
    vfs.zName = "evenkeel-shim";
    vfs.pAppData = shim;
    vfs.xOpen = &open;
    vfs.xDelete = &remove;
    vfs.xAccess = &access;
    vfs.xFullPathname = &fullPath;
    vfs.xRandomness = [](sqlite3_vfs *self, int size, char *out) {
        return trueOf(self)->xRandomness(trueOf(self), size, out);
    };
    vfs.xSleep = [](sqlite3_vfs *, int microseconds) { return microseconds; };
    vfs.xCurrentTime = [](sqlite3_vfs *self, double *out) {
        return trueOf(self)->xCurrentTime(trueOf(self), out);
    };
    vfs.xGetLastError = [](sqlite3_vfs *self, int size, char *out) {
        return trueOf(self)->xGetLastError(trueOf(self), size, out);
    };
    vfs.xCurrentTimeInt64 = [](sqlite3_vfs *self, sqlite3_int64 *out) {
        return trueOf(self)->xCurrentTimeInt64(trueOf(self), out);
    };
}

ShimVfs::ShimVfs() : m_true(sqlite3_vfs_find(nullptr))
{
    ShimCalls::putVfs(m_vfs, m_true, this);
    sqlite3_vfs_register(&m_vfs, 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_true, 1);
}

} // namespace evenkeel::test
