#pragma once

#include "core/base/result.h"
#include "core/keys/databasekey.h"

#include <QStringList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace evenkeel {

class Statement;
struct CloseConnection;
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

/// One connection to the encrypted database, hardened as it is opened. One thread uses it at a
/// time; only interrupt() may come from another.
///
/// Faults of all verbs: StorageBusy, StorageFull, StorageReadOnly, StorageDamaged, StorageFailed.
class Database
{
public:
    /// Beyond this size the write-ahead log is copied back at the next commit.
    static constexpr qint64 LargestLog = qint64(16) * 1024 * 1024;

    /// Makes a new database; `file` must not exist or be empty. The schema comes from Migrator.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    create(const QString &file, const DatabaseKey &key);

    /// The writing connection; there is one in all processes. After an unclean end the write-ahead
    /// log is copied back at once: until then a page that an end in the middle of a copy left half
    /// written would pass for damage. Faults: NotFound, WrongKey, StorageNewer (see Migrator),
    /// StorageReadOnly where file or folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString &file, const DatabaseKey &key);

    /// A connection for a worker: reads only and never checkpoints.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    openReader(const QString &file, const DatabaseKey &key);

    /// A finished copy (DatabaseCopy) that nobody writes to: reads only, from a folder or a disk
    /// that cannot be written, too. What an unclean end left beside the file is not read.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    openCopy(const QString &file, const DatabaseKey &key);

    /// There is something in `file`, which a key must open.
    [[nodiscard]] static bool exists(const QString &file);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// A statement with its parameters unbound. Statements that ran are kept ready for the next
    /// use.
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);

    /// Runs all statements in `sql`, which take no parameters.
    [[nodiscard]] Result<> execute(const QByteArray &sql);

    /// The number of the row that was inserted last.
    [[nodiscard]] qint64 lastInsertId() const;

    /// Rows that the last statement changed.
    [[nodiscard]] qint64 changedRows() const;

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] QString file() const { return m_file; }

    /// For the timer that runs out after two seconds without a commit: merges a little of the
    /// search indexes, then copies the write-ahead log back without waiting for readers. Nothing to
    /// do where nothing was written since.
    [[nodiscard]] Result<> checkpointIfIdle();

    /// Copies all of the log back and cuts it to nothing; after an erasure.
    [[nodiscard]] Result<> checkpoint();

    /// Lets a running statement end with the fault Cancelled. May be called from any thread.
    void interrupt();

    /// From now on reads these tables only, and writes none; for what leaves the computer.
    void allowOnly(const QStringList &tables);

    /// Hands the connection over to a worker. Meanwhile this one reads through `reader`, and what
    /// wants to write fails with StorageLent. No statement may be under way, here and in
    /// takeBack().
    [[nodiscard]] std::unique_ptr<Database> lend(std::unique_ptr<Database> reader);
    /// The reader goes, the lent connection is this one's again.
    void takeBack(std::unique_ptr<Database> lent);
    [[nodiscard]] bool isLent() const;

    /// Turns triggers off and on; only for BulkLoad.
    void setTriggers(bool enabled);

private:
    friend class DatabaseCopy;
    friend class Statement;
    struct Private;

    explicit Database(QString file);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    adopt(const QString &file, Result<Connection> opened);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    asReader(Result<std::unique_ptr<Database>> adopted);
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] Error errorOf(int code) const;
    [[nodiscard]] Result<> copyBack();
    void keep(sqlite3_stmt *statement);

    std::unique_ptr<Private> d;
    QString m_file;
};

} // namespace evenkeel
