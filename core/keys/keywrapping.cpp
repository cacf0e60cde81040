#include "core/keys/keywrapping.h"

#include "core/base/utf8.h"

#include <sodium.h>

namespace evenkeel::keywrapping {

namespace {

constexpr auto Purpose = "evenkeel recover"; // exactly crypto_generichash_blake2b_PERSONALBYTES
static_assert(crypto_generichash_blake2b_SALTBYTES == crypto_pwhash_SALTBYTES);

const unsigned char *read(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray freshSalt()
{
    [[maybe_unused]] static const int ready = sodium_init();
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

/// One form for letters that can be written in several, as keyboards of systems differ.
QByteArray normal(const QByteArray &passphrase)
{
    const auto text = textFromUtf8(passphrase);
    return text ? text->normalized(QString::NormalizationForm_C).toUtf8() : passphrase;
}

/// 160 random bits need no slow hash: nobody tries them all.
DatabaseKey wrappingOf(const RecoveryCode &code, const QByteArray &salt)
{
    DatabaseKey::Bytes bytes{};
    crypto_generichash_blake2b_salt_personal(
        bytes.data(), bytes.size(), read(code.bits()),
        static_cast<unsigned long long>(code.bits().size()), nullptr, 0, read(salt),
        reinterpret_cast<const unsigned char *>(Purpose));
    DatabaseKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace

Result<DatabaseKey>
stretched(const QByteArray &passphrase, const QByteArray &salt, qint64 rounds, qint64 memory)
{
    if (salt.size() != crypto_pwhash_SALTBYTES)
        return failure(Fault::KeyMissing);
    DatabaseKey::Bytes bytes{};
    const int bad = crypto_pwhash(
        bytes.data(), bytes.size(), passphrase.constData(),
        static_cast<unsigned long long>(passphrase.size()), read(salt),
        static_cast<unsigned long long>(rounds), static_cast<size_t>(memory),
        crypto_pwhash_ALG_ARGON2ID13);
    if (bad != 0)
        return failure(Fault::StorageFailed, QStringLiteral("too little memory for the key"));
    DatabaseKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

Result<KeyWrap> underPassphrase(const DatabaseKey &key, const QByteArray &passphrase, Effort effort)
{
    if (passphrase.isEmpty())
        return failure(Fault::InvalidInput, QStringLiteral("passphrase"));
    const bool least = effort == Effort::Least;
    KeyWrap wrap{
        .kind = KeyWrap::Kind::Passphrase,
        .rounds = least ? qint64(crypto_pwhash_OPSLIMIT_MIN) : crypto_pwhash_OPSLIMIT_MODERATE,
        .memory = least ? qint64(crypto_pwhash_MEMLIMIT_MIN) : crypto_pwhash_MEMLIMIT_MODERATE,
        .salt = freshSalt()};
    QByteArray normalForm = normal(passphrase);
    const auto wrapping = stretched(normalForm, wrap.salt, wrap.rounds, wrap.memory);
    DatabaseKey::wipe(normalForm);
    if (!wrapping)
        return tl::unexpected(wrapping.error());
    wrap.seal(key, *wrapping);
    return wrap;
}

Result<DatabaseKey> open(const KeyWrap &wrap, const QByteArray &passphrase)
{
    QByteArray normalForm = normal(passphrase);
    const auto wrapping = stretched(normalForm, wrap.salt, wrap.rounds, wrap.memory);
    DatabaseKey::wipe(normalForm);
    if (!wrapping)
        return tl::unexpected(wrapping.error());
    return wrap.unseal(*wrapping);
}

KeyWrap underCode(const DatabaseKey &key, const RecoveryCode &code)
{
    KeyWrap wrap{.kind = KeyWrap::Kind::RecoveryCode, .salt = freshSalt()};
    wrap.seal(key, wrappingOf(code, wrap.salt));
    return wrap;
}

Result<DatabaseKey> open(const KeyWrap &wrap, const RecoveryCode &code)
{
    return wrap.unseal(wrappingOf(code, wrap.salt));
}

KeyWrap underKeychain(const DatabaseKey &key, const DatabaseKey &wrapping, const QString &entry)
{
    KeyWrap wrap{.kind = KeyWrap::Kind::Keychain, .entry = entry};
    wrap.seal(key, wrapping);
    return wrap;
}

Result<DatabaseKey> openFromKeychain(const KeyWrap &wrap, const QByteArray &secret)
{
    const auto wrapping = DatabaseKey::fromHex(secret);
    if (!wrapping)
        return failure(Fault::WrongKey);
    return wrap.unseal(*wrapping);
}

} // namespace evenkeel::keywrapping
