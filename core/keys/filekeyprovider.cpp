#include "core/keys/filekeyprovider.h"

#include "core/keys/keyfile.h"
#include "core/keys/keyring.h"

#include <QFileInfo>

namespace evenkeel {

Result<DatabaseKey> FileKeyProvider::key()
{
    if (QFileInfo::exists(m_files.keyFile))
        return read();
    const bool wrapped = QFileInfo::exists(m_files.wraps);
    if (wrapped || keyfile::holdsSomething(m_files.database))
        return failure(Fault::KeyMissing, m_files.keyFile);
    return make();
}

KeyProvider::Protection FileKeyProvider::protection() const
{
    return KeyRing(m_files).protection();
}

Result<DatabaseKey> FileKeyProvider::read() const
{
    Result<QByteArray> digits = keyfile::readLine(m_files.keyFile);
    if (!digits)
        return tl::unexpected(digits.error());
    const std::optional<DatabaseKey> key = DatabaseKey::fromHex(*digits);
    DatabaseKey::wipe(*digits);
    if (!key)
        return failure(Fault::KeyMissing, m_files.keyFile);
    return *key;
}

Result<DatabaseKey> FileKeyProvider::make() const
{
    DatabaseKey key = DatabaseKey::random();
    QByteArray digits = key.toHex();
    const Result<> written = keyfile::writeLine(m_files.keyFile, digits, m_steps);
    DatabaseKey::wipe(digits);
    if (!written)
        return tl::unexpected(written.error());
    return key;
}

} // namespace evenkeel
