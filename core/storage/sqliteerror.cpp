#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace evenkeel {

namespace {

Fault faultOf(int code)
{
    if (code == SQLITE_IOERR_SHMSIZE) // the index of the write-ahead log found no room
        return Fault::StorageFull;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::StorageBusy;
    case SQLITE_FULL: return Fault::StorageFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Fault::StorageReadOnly;
    case SQLITE_NOTADB: return Fault::WrongKey;
    case SQLITE_CORRUPT: return Fault::StorageDamaged;
    case SQLITE_INTERRUPT: return Fault::Cancelled;
    default: return Fault::StorageFailed;
    }
}

} // namespace

Error sqliteError(int code, sqlite3 *connection)
{
    const char *words = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return Error{
        .fault = faultOf(code),
        .detail = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(words)).arg(code),
    };
}

} // namespace evenkeel
