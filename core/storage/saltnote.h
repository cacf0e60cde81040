#pragma once

#include "core/base/filesteps.h"

#include <QByteArrayList>

#include <utility>

namespace evenkeel {

class Database;

/// A small file beside a database that knows the salts with which it began, newest first. Every
/// page is sealed under the salt, and it stands nowhere else; with it what can still be read of a
/// file whose beginning is damaged is told from what cannot. It is no secret: the key does not
/// follow from it.
class SaltNote
{
public:
    explicit SaltNote(QString database) : m_database(std::move(database)) { }

    [[nodiscard]] QByteArrayList salts() const;

    /// Remembers the salt of a database that is open. It is asked for, never read from the file: a
    /// process that closes a file which the engine has open loses the engine's locks on it.
    [[nodiscard]] static Result<> write(Database &open, FileSteps &files = diskFiles());

private:
    [[nodiscard]] Result<> add(const QByteArray &salt, FileSteps &files) const;
    [[nodiscard]] QString file() const;

    QString m_database;
};

} // namespace evenkeel
