#include "core/storage/database.h"

#include "core/storage/connectionopener.h"
#include "core/storage/journalfiles.h"
#include "core/storage/searchindexes.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/statement.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <string>
#include <unordered_map>
#include <utility>

namespace evenkeel {

namespace {

constexpr int PageSize = 4096;
constexpr size_t MostStatementsKept = 64;

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

using OwnedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

} // namespace

/// The connection and the statements that wait for their next use.
struct Database::Private
{
    Connection connection;
    std::unordered_map<std::string, OwnedStatement> idle;
    QStringList allowed;
    bool reader = false;
    bool standsIn = false; ///< for the writing connection, which is with a worker
    bool written = false; ///< something was committed since the last checkpoint

    static int committed(void *self, sqlite3 *connection, const char *name, int pages);
    static int
    authorize(void *self, int action, const char *first, const char *, const char *, const char *);
};

int Database::Private::committed(void *self, sqlite3 *connection, const char *name, int pages)
{
    static_cast<Private *>(self)->written = true;
    if (qint64(pages) * PageSize > LargestLog)
        sqlite3_wal_checkpoint_v2(connection, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

int Database::Private::authorize(
    void *self, int action, const char *first, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
    case SQLITE_FUNCTION:
    case SQLITE_TRANSACTION: return SQLITE_OK;
    case SQLITE_READ: {
        const auto &allowed = static_cast<Private *>(self)->allowed;
        return allowed.contains(QString::fromUtf8(first)) ? SQLITE_OK : SQLITE_DENY;
    }
    default: return SQLITE_DENY;
    }
}

namespace {

Result<Connection>
connect(const QString &file, const DatabaseKey &key, ConnectionOpener::Purpose purpose)
{
    return ConnectionOpener(file, purpose).open(key);
}

} // namespace

Database::Database(QString file) : d(std::make_unique<Private>()), m_file(std::move(file)) { }

Database::~Database()
{
    d->idle.clear();
    if (!d->reader) {
        sqlite3_wal_checkpoint_v2(
            d->connection.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    }
}

Result<std::unique_ptr<Database>> Database::create(const QString &file, const DatabaseKey &key)
{
    return adopt(file, connect(file, key, ConnectionOpener::Purpose::Create));
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const DatabaseKey &key)
{
    const bool unclean = QFileInfo(journalOf(file)).size() > 0;
    auto database = adopt(file, connect(file, key, ConnectionOpener::Purpose::Write));
    if (database && unclean) [[maybe_unused]]
        const Result<> copied = (*database)->copyBack(); // what is left is copied another time
    return database;
}

Result<std::unique_ptr<Database>> Database::openReader(const QString &file, const DatabaseKey &key)
{
    return asReader(adopt(file, connect(file, key, ConnectionOpener::Purpose::Read)));
}

Result<std::unique_ptr<Database>> Database::openCopy(const QString &file, const DatabaseKey &key)
{
    return asReader(adopt(file, connect(file, key, ConnectionOpener::Purpose::Copy)));
}

Result<std::unique_ptr<Database>> Database::asReader(Result<std::unique_ptr<Database>> adopted)
{
    if (adopted)
        (*adopted)->d->reader = true;
    return adopted;
}

Result<std::unique_ptr<Database>> Database::adopt(const QString &file, Result<Connection> opened)
{
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<Database> database(new Database(file));
    database->d->connection = std::move(*opened);
    sqlite3_wal_hook(database->handle(), &Private::committed, database->d.get());
    return database;
}

bool Database::exists(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() && info.size() > 0;
}

sqlite3 *Database::handle() const
{
    return d->connection.get();
}

/// Refused because the writing connection is away is another thing than a folder without rights,
/// and the key of what is open is the right one, whatever could not be read.
Error Database::errorOf(int code) const
{
    Error error = sqliteError(code, handle());
    if (error.fault == Fault::WrongKey)
        error.fault = Fault::StorageFailed;
    if (d->standsIn && error.fault == Fault::StorageReadOnly)
        error.fault = Fault::StorageLent;
    return error;
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    const auto waiting = d->idle.find(sql.toStdString());
    if (waiting != d->idle.end()) {
        sqlite3_stmt *const ready = waiting->second.release();
        d->idle.erase(waiting);
        return Statement(*this, ready);
    }
    sqlite3_stmt *made = nullptr;
    const int code = sqlite3_prepare_v3(
        handle(), sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &made,
        nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code));
    return Statement(*this, made);
}

void Database::keep(sqlite3_stmt *statement)
{
    OwnedStatement owned(statement);
    if (d->idle.size() >= MostStatementsKept)
        return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    d->idle.try_emplace(sqlite3_sql(statement), std::move(owned));
}

Result<> Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code));
    return {};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(handle());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

Result<> Database::checkpointIfIdle()
{
    if (!d->written || inTransaction())
        return {};
    EVENKEEL_TRY(SearchIndexes(*this).mergeSome());
    return copyBack();
}

Result<> Database::copyBack()
{
    const int code
        = sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code));
    d->written = false;
    return {};
}

Result<> Database::checkpoint()
{
    const int code
        = sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code));
    d->written = false;
    return {};
}

void Database::interrupt()
{
    sqlite3_interrupt(handle());
}

void Database::allowOnly(const QStringList &tables)
{
    d->idle.clear();
    d->allowed = tables;
    sqlite3_set_authorizer(handle(), &Private::authorize, d.get());
}

std::unique_ptr<Database> Database::lend(std::unique_ptr<Database> reader)
{
    std::swap(d, reader->d);
    d->standsIn = true;
    return reader;
}

void Database::takeBack(std::unique_ptr<Database> lent)
{
    std::swap(d, lent->d);
}

bool Database::isLent() const
{
    return d->standsIn;
}

void Database::setTriggers(bool enabled)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, enabled ? 1 : 0, nullptr);
}

} // namespace evenkeel
