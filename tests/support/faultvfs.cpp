#include "tests/support/faultvfs.h"

namespace evenkeel::test {

namespace {

using Call = ShimVfs::Call;
using Step = ShimVfs::Step;
using Verdict = ShimVfs::Verdict;

/// What os_unix.c answers to ENOSPC; a call that needs no room goes well.
Verdict full(const Step &step)
{
    switch (step.call) {
    case Call::Open: return {.code = step.isNew ? SQLITE_CANTOPEN : SQLITE_OK};
    case Call::Write: return {.code = SQLITE_FULL};
    case Call::Truncate: return {.code = SQLITE_IOERR_TRUNCATE};
    case Call::Sync: return {.code = SQLITE_IOERR_FSYNC};
    case Call::ShmMap: return {.code = step.flags != 0 ? SQLITE_IOERR_SHMSIZE : SQLITE_OK};
    default: return {};
    }
}

/// All but asking for the size of a database: the integrity check of SQLCipher 4.6 does not look
/// whether it was told, and goes through a chance number of pages.
Verdict io(const Step &step)
{
    switch (step.call) {
    case Call::Open: return {.code = SQLITE_CANTOPEN};
    case Call::Delete: return {.code = SQLITE_IOERR_DELETE};
    case Call::Access: return {.code = SQLITE_IOERR_ACCESS};
    case Call::FullPath: return {.code = SQLITE_CANTOPEN_FULLPATH};
    case Call::Read: return {.code = SQLITE_IOERR_READ};
    case Call::Write: return {.code = SQLITE_IOERR_WRITE};
    case Call::Truncate: return {.code = SQLITE_IOERR_TRUNCATE};
    case Call::Sync: return {.code = SQLITE_IOERR_FSYNC};
    case Call::FileSize: return {.code = step.isMain ? SQLITE_OK : SQLITE_IOERR_FSTAT};
    case Call::Lock: return {.code = SQLITE_IOERR_LOCK};
    case Call::ShmMap: return {.code = SQLITE_IOERR_SHMMAP};
    case Call::ShmLock: return {.code = SQLITE_IOERR_SHMLOCK};
    }
    return {};
}

Verdict readOnly(const Step &step)
{
    const bool toWrite = (step.flags & SQLITE_OPEN_READWRITE) != 0;
    switch (step.call) {
    case Call::Open:
        return {.code = step.isNew ? SQLITE_CANTOPEN : SQLITE_OK, .onlyReads = toWrite};
    case Call::Delete: return {.code = SQLITE_IOERR_DELETE};
    case Call::Write: return {.code = SQLITE_IOERR_WRITE};
    case Call::Truncate: return {.code = SQLITE_IOERR_TRUNCATE};
    case Call::ShmMap: return {.code = step.flags != 0 ? SQLITE_CANTOPEN : SQLITE_OK};
    default: return {};
    }
}

Verdict shortWrite(const Step &step)
{
    if (step.call != Call::Write)
        return {};
    return {.code = SQLITE_FULL, .written = step.size / 2};
}

Verdict failedSync(const Step &step)
{
    if (step.call == Call::Sync)
        return {.code = SQLITE_IOERR_FSYNC};
    if (step.call == Call::Delete && step.flags != 0)
        return {.code = SQLITE_IOERR_DIR_FSYNC, .happens = true};
    return {};
}

Verdict failing(FaultVfs::Kind kind, const Step &step)
{
    switch (kind) {
    case FaultVfs::Kind::Full: return full(step);
    case FaultVfs::Kind::Io: return io(step);
    case FaultVfs::Kind::ReadOnly: return readOnly(step);
    case FaultVfs::Kind::ShortWrite: return shortWrite(step);
    case FaultVfs::Kind::Sync: return failedSync(step);
    }
    return {};
}

} // namespace

const char *FaultVfs::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Full: return "no room";
    case Kind::Io: return "input/output error";
    case Kind::ReadOnly: return "read-only";
    case Kind::ShortWrite: return "short write";
    case Kind::Sync: return "failed sync";
    }
    return "";
}

void FaultVfs::arm(Kind kind, How how, int step)
{
    m_kind = kind;
    m_how = how;
    m_failing = step;
    m_taken = 0;
    m_failed = false;
    m_armed = true;
}

ShimVfs::Verdict FaultVfs::before(const Step &step)
{
    if (!m_armed)
        return {};
    const Verdict verdict = failing(m_kind, step);
    if (verdict.code == SQLITE_OK && !verdict.onlyReads)
        return {};
    const int number = m_taken++;
    const bool fails
        = m_failing >= 0 && (m_how == How::Once ? number == m_failing : number >= m_failing);
    m_failed = m_failed || fails;
    return fails ? verdict : Verdict{};
}

} // namespace evenkeel::test
