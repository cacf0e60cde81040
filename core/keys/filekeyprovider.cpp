#include "core/keys/filekeyprovider.h"

#include "core/keys/keyfile.h"

#include <QFileInfo>

namespace evenkeel {

FileKeyProvider::FileKeyProvider(const QString &keyFile, const QString &databaseFile)
    : m_keyFile(keyFile), m_databaseFile(databaseFile)
{
}

Result<DatabaseKey> FileKeyProvider::key()
{
    if (QFileInfo::exists(m_keyFile))
        return read();
    if (keyfile::holdsSomething(m_databaseFile))
        return failure(Fault::KeyMissing, m_keyFile);
    return make();
}

Result<DatabaseKey> FileKeyProvider::read() const
{
    Result<QByteArray> digits = keyfile::readLine(m_keyFile);
    if (!digits)
        return tl::unexpected(digits.error());
    const std::optional<DatabaseKey> key = DatabaseKey::fromHex(*digits);
    DatabaseKey::wipe(*digits);
    if (!key)
        return failure(Fault::KeyMissing, m_keyFile);
    return *key;
}

Result<DatabaseKey> FileKeyProvider::make() const
{
    DatabaseKey key = DatabaseKey::random();
    QByteArray digits = key.toHex();
    const Result<> written = keyfile::writeLine(m_keyFile, digits);
    DatabaseKey::wipe(digits);
    if (!written)
        return tl::unexpected(written.error());
    return key;
}

} // namespace evenkeel
