#include "core/storage/connectionopener.h"

#include "core/base/filesteps.h"
#include "core/storage/libraryversion.h"
#include "core/storage/sqliteerror.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int ApplicationId = 0x45764b6c; // "EvKl"
constexpr int WaitForOthersMs = 250;
constexpr int FirstBytes = 512;

Result<> run(sqlite3 *connection, const char *sql)
{
    const int code = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(code, connection));
    return {};
}

/// The first value that `sql` gives, as text; empty where it gives nothing.
Result<QString> firstValue(sqlite3 *connection, const char *sql)
{
    QString value;
    const auto keep = [](void *target, int, char **values, char **) {
        *static_cast<QString *>(target) = QString::fromUtf8(values[0]);
        return 0;
    };
    const int code = sqlite3_exec(connection, sql, keep, &value, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(code, connection));
    return value;
}

bool firstPageReads(sqlite3 *connection)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        return false;
    std::array<char, FirstBytes> bytes{};
    const int code = file->pMethods->xRead(file, bytes.data(), FirstBytes, 0);
    return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ;
}

} // namespace

void CloseConnection::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

ConnectionOpener::ConnectionOpener(QString file, Purpose purpose)
    : m_file(std::move(file)), m_purpose(purpose)
{
}

Result<Connection> ConnectionOpener::open(const DatabaseKey &key)
{
    const QFileInfo info(m_file);
    const bool present = info.exists() && info.size() > 0;
    if (makesFile() && present)
        return failure(Fault::WrongState, u"the database exists already"_s);
    if (!makesFile() && !present)
        return failure(Fault::NotFound, u"there is no database"_s);

    Result<Connection> connection = attempt(key);
    if (!connection && connection.error().fault == Fault::WrongKey)
        connection = attempt(key); // it may have been a disk that failed to read once
    if (!connection)
        return tl::unexpected(explained(connection.error()));
    return connection;
}

Result<Connection> ConnectionOpener::attempt(const DatabaseKey &key) const
{
    Result<Connection> connection = openFile();
    if (!connection)
        return connection;
    sqlite3 *const handle = connection->get();
    const Result<> ready = unlock(handle, key)
                               .and_then([&] { return harden(handle); })
                               .and_then([&] { return arrange(handle); })
                               .and_then([&] { return checkFile(handle); });
    if (!ready)
        return tl::unexpected(told(ready.error(), handle));
    return connection;
}

Result<Connection> ConnectionOpener::openFile() const
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= onlyReads() ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (makesFile())
        flags |= SQLITE_OPEN_CREATE;
    if (m_purpose == Purpose::Copy)
        flags |= SQLITE_OPEN_URI;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name().constData(), &handle, flags, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(code, handle));
    if (!onlyReads() && sqlite3_db_readonly(handle, "main") == 1)
        return failure(Fault::StorageReadOnly, u"the file cannot be written"_s);
    sqlite3_busy_timeout(handle, WaitForOthersMs);
    return connection;
}

Result<> ConnectionOpener::unlock(sqlite3 *connection, const DatabaseKey &key) const
{
    // A wrong key would otherwise be told on standard error.
    EVENKEEL_TRY(run(connection, "PRAGMA cipher_log_level = NONE"));
    QByteArray digits = key.toHex();
    QByteArray raw = "x'" + digits + '\'';
    const int code
        = sqlite3_key_v2(connection, "main", raw.constData(), static_cast<int>(raw.size()));
    DatabaseKey::wipe(raw);
    DatabaseKey::wipe(digits);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(code, connection));
    // The first key of a process sets the level back.
    EVENKEEL_TRY(run(connection, "PRAGMA cipher_log_level = NONE"));

    if (!LibraryVersion::of(connection).isNewEnough())
        return failure(
            Fault::StorageFailed, u"SQLCipher 4.6 or newer with SQLite 3.46 or newer is needed"_s);
    return {};
}

Result<> ConnectionOpener::harden(sqlite3 *connection) const
{
    using Switch = std::pair<int, int>;
    const int alone = onlyReads() ? 1 : 0;
    const std::array switches{
        Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
        Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        Switch{SQLITE_DBCONFIG_DQS_DML, 0},
        Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
        Switch{SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, alone}};
    for (const auto &[which, value] : switches) {
        const int code = sqlite3_db_config(connection, which, value, nullptr);
        if (code != SQLITE_OK)
            return tl::unexpected(sqliteError(code, connection));
    }
    return run(
        connection,
        "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
        "PRAGMA mmap_size = 0; PRAGMA recursive_triggers = OFF;");
}

Result<> ConnectionOpener::arrange(sqlite3 *connection) const
{
    if (onlyReads())
        return run(connection, "PRAGMA cache_size = -4096; PRAGMA query_only = ON;");
    if (m_purpose == Purpose::Fill) // what is not finished is thrown away; finished, it is synced
        return run(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
    if (m_purpose == Purpose::Create) {
        const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(ApplicationId);
        EVENKEEL_TRY(run(connection, mark.constData()));
    }
    // More did not make a search in 100 000 interactions quicker, and all of it stays in memory.
    EVENKEEL_TRY(run(connection, "PRAGMA cache_size = -6144"));
    const Result<QString> mode = firstValue(connection, "PRAGMA journal_mode = WAL");
    if (!mode)
        return tl::unexpected(mode.error());
    if (*mode != u"wal")
        return failure(Fault::StorageFailed, u"no write-ahead log here"_s);
    return run(connection, "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;");
}

Result<> ConnectionOpener::checkFile(sqlite3 *connection) const
{
    if (m_purpose == Purpose::Fill)
        return {}; // nothing stands in it yet
    const Result<QString> mark = firstValue(connection, "PRAGMA application_id");
    if (!mark)
        return tl::unexpected(mark.error());
    if (mark->toInt() != ApplicationId)
        return failure(Fault::StorageDamaged, u"not a database of this program"_s);
    return run(connection, "SELECT count(*) FROM sqlite_schema");
}

bool ConnectionOpener::makesFile() const
{
    return m_purpose == Purpose::Create || m_purpose == Purpose::Fill;
}

bool ConnectionOpener::onlyReads() const
{
    return m_purpose == Purpose::Read || m_purpose == Purpose::Copy;
}

QByteArray ConnectionOpener::name() const
{
    if (m_purpose != Purpose::Copy)
        return m_file.toUtf8();
    const QString path = QFileInfo(m_file).absoluteFilePath();
    const QByteArray root = path.startsWith(u'/') ? "file:" : "file:/"; // "C:/" on Windows
    return root + QUrl::toPercentEncoding(path, "/:") + "?immutable=1";
}

/// The cipher calls a first page that cannot be read a wrong key, too.
Error ConnectionOpener::told(Error error, sqlite3 *connection) const
{
    if (error.fault == Fault::WrongKey && !firstPageReads(connection))
        error.fault = Fault::StorageFailed;
    return error;
}

Error ConnectionOpener::explained(Error error) const
{
    // A write-ahead log needs to make two files beside the database; where it cannot, the engine
    // only says that it was unable to open something.
    if (error.fault == Fault::StorageFailed && m_purpose != Purpose::Copy
        && !takesFiles(QFileInfo(m_file).absolutePath()))
        error.fault = Fault::StorageReadOnly;
    return error;
}

} // namespace evenkeel
