#pragma once

#include "core/keys/keyprovider.h"

#include <QString>

namespace evenkeel {

/// A generated key in a file beside the database, 64 hexadecimal digits, mode 0600. It protects
/// against nobody who can read the folder.
class FileKeyProvider final : public KeyProvider
{
public:
    /// `keyFile` is made where neither it nor `databaseFile` exists.
    FileKeyProvider(const QString &keyFile, const QString &databaseFile);

    [[nodiscard]] Result<DatabaseKey> key() override;
    [[nodiscard]] Protection protection() const override { return Protection::KeyFile; }

private:
    [[nodiscard]] Result<DatabaseKey> read() const;
    [[nodiscard]] Result<DatabaseKey> make() const;

    QString m_keyFile;
    QString m_databaseFile;
};

} // namespace evenkeel
