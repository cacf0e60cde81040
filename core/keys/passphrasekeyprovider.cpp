#include "core/keys/passphrasekeyprovider.h"

#include "core/keys/keyfile.h"

#include <QFileInfo>

#include <sodium.h>

namespace evenkeel {

PassphraseKeyProvider::PassphraseKeyProvider(const Files &files, Effort effort)
    : m_files(files), m_effort(effort)
{
}

Result<DatabaseKey> PassphraseKeyProvider::key()
{
    Result<QByteArray> passphrase = keyfile::readLine(m_files.passphrase);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (passphrase->isEmpty())
        return failure(Fault::InvalidInput, QStringLiteral("passphrase"));
    const Result<QByteArray> grain = salt();
    if (!grain) {
        DatabaseKey::wipe(*passphrase);
        return tl::unexpected(grain.error());
    }
    const Result<DatabaseKey> key = derive(*passphrase, *grain);
    DatabaseKey::wipe(*passphrase);
    return key;
}

Result<QByteArray> PassphraseKeyProvider::salt() const
{
    if (QFileInfo::exists(m_files.salt)) {
        return keyfile::readLine(m_files.salt).map([](const QByteArray &digits) {
            return QByteArray::fromHex(digits);
        });
    }
    if (keyfile::holdsSomething(m_files.database))
        return failure(Fault::KeyMissing, m_files.salt);
    [[maybe_unused]] static const int ready = sodium_init();
    QByteArray bytes(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    EVENKEEL_TRY(keyfile::writeLine(m_files.salt, bytes.toHex()));
    return bytes;
}

Result<DatabaseKey>
PassphraseKeyProvider::derive(const QByteArray &passphrase, const QByteArray &salt) const
{
    if (salt.size() != crypto_pwhash_SALTBYTES)
        return failure(Fault::KeyMissing, m_files.salt);
    const bool least = m_effort == Effort::Least;
    const unsigned long long rounds
        = least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE;
    const size_t memory = least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE;
    DatabaseKey::Bytes bytes{};
    const int bad = crypto_pwhash(
        bytes.data(), bytes.size(), passphrase.constData(),
        static_cast<unsigned long long>(passphrase.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), rounds, memory,
        crypto_pwhash_ALG_ARGON2ID13);
    if (bad != 0)
        return failure(Fault::StorageFailed, QStringLiteral("too little memory for the key"));
    DatabaseKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace evenkeel
