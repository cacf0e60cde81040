#pragma once

#include "core/base/result.h"
#include "core/keys/databasekey.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace evenkeel {

struct CloseConnection
{
    void operator()(sqlite3 *connection) const;
};

using Connection = std::unique_ptr<sqlite3, CloseConnection>;

/// Opens a connection the way all of ours are: keyed, hardened, with a write-ahead log.
class ConnectionOpener
{
public:
    enum class Purpose {
        Create,
        Write,
        Read,
        Fill, ///< an empty file that a copy is written into; without a journal beside it
        Copy, ///< a finished copy that nobody writes to; nothing is made beside it
    };

    ConnectionOpener(QString file, Purpose purpose);

    [[nodiscard]] Result<Connection> open(const DatabaseKey &key);

private:
    [[nodiscard]] Result<Connection> attempt(const DatabaseKey &key) const;
    [[nodiscard]] Result<Connection> openFile() const;
    [[nodiscard]] Result<> unlock(sqlite3 *connection, const DatabaseKey &key) const;
    [[nodiscard]] Result<> harden(sqlite3 *connection) const;
    [[nodiscard]] Result<> arrange(sqlite3 *connection) const;
    [[nodiscard]] Result<> checkFile(sqlite3 *connection) const;
    [[nodiscard]] Error told(Error error, sqlite3 *connection) const;
    [[nodiscard]] Error explained(Error error) const;
    [[nodiscard]] bool makesFile() const;
    [[nodiscard]] bool onlyReads() const;
    [[nodiscard]] QByteArray name() const;

    QString m_file;
    Purpose m_purpose;
};

} // namespace evenkeel
