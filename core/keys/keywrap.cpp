#include "core/keys/keywrap.h"

#include "core/base/jsonreader.h"

#include <sodium.h>

#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Kinds{
    KeyWrap::Kind::Passphrase, KeyWrap::Kind::RecoveryCode, KeyWrap::Kind::Keychain};
constexpr qint64 MostRounds = 16;
constexpr qint64 MostMemory = 1024LL * 1024 * 1024;
constexpr qsizetype LongestEntry = 100;
constexpr qsizetype SaltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype SealedSize
    = static_cast<qsizetype>(DatabaseKey::Size) + crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *read(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *write(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The bytes behind hexadecimal digits; empty where there is anything else among them.
QByteArray bytesOf(const QString &digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    return bytes.size() * 2 == digits.size() ? bytes : QByteArray();
}

std::optional<KeyWrap::Kind> kindFrom(const QString &id)
{
    for (const KeyWrap::Kind kind : Kinds) {
        if (KeyWrap::idOf(kind) == id)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QString KeyWrap::idOf(Kind kind)
{
    switch (kind) {
    case Kind::Passphrase: return u"passphrase"_s;
    case Kind::RecoveryCode: return u"recovery-code"_s;
    case Kind::Keychain: break;
    }
    return u"keychain"_s;
}

QByteArray KeyWrap::header() const
{
    return QByteArrayList{
        QByteArrayLiteral("evenkeel-keys 1"), idOf(kind).toUtf8(), QByteArray::number(rounds),
        QByteArray::number(memory),           salt.toHex(),        entry.toUtf8()}
        .join('\n');
}

void KeyWrap::seal(const DatabaseKey &key, const DatabaseKey &wrapping)
{
    nonce = QByteArray(NonceSize, '\0');
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    sealed = QByteArray(SealedSize, '\0');
    const QByteArray bound = header();
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        write(sealed), nullptr, key.bytes().data(), DatabaseKey::Size, read(bound),
        static_cast<unsigned long long>(bound.size()), nullptr, read(nonce),
        wrapping.bytes().data());
}

Result<DatabaseKey> KeyWrap::unseal(const DatabaseKey &wrapping) const
{
    if (nonce.size() != NonceSize || sealed.size() != SealedSize)
        return failure(Fault::WrongKey);
    DatabaseKey::Bytes bytes{};
    const QByteArray bound = header();
    const int bad = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes.data(), nullptr, nullptr, read(sealed),
        static_cast<unsigned long long>(sealed.size()), read(bound),
        static_cast<unsigned long long>(bound.size()), read(nonce), wrapping.bytes().data());
    if (bad != 0)
        return failure(Fault::WrongKey);
    DatabaseKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

QJsonObject KeyWrap::toJson() const
{
    QJsonObject object{
        {u"kind"_s, idOf(kind)},
        {u"nonce"_s, QString::fromLatin1(nonce.toHex())},
        {u"sealed"_s, QString::fromLatin1(sealed.toHex())}};
    if (kind == Kind::Keychain)
        object.insert(u"entry"_s, entry);
    else
        object.insert(u"salt"_s, QString::fromLatin1(salt.toHex()));
    if (kind == Kind::Passphrase) {
        object.insert(u"kdf"_s, u"argon2id13"_s);
        object.insert(u"rounds"_s, rounds);
        object.insert(u"memory"_s, memory);
    }
    return object;
}

std::optional<KeyWrap> KeyWrap::fromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const auto kind = kindFrom(reader.text("kind"_L1));
    if (!kind)
        return std::nullopt;
    const KeyWrap wrap{
        .kind = *kind,
        .rounds = reader.number("rounds"_L1).value_or(0),
        .memory = reader.number("memory"_L1).value_or(0),
        .salt = bytesOf(reader.text("salt"_L1)),
        .entry = reader.text("entry"_L1),
        .nonce = bytesOf(reader.text("nonce"_L1)),
        .sealed = bytesOf(reader.text("sealed"_L1))};
    const QString kdf = *kind == Kind::Passphrase ? u"argon2id13"_s : QString();
    if (reader.text("kdf"_L1) != kdf || !reader.isGood() || !wrap.isSound())
        return std::nullopt;
    return wrap;
}

bool KeyWrap::isSound() const
{
    if (nonce.size() != NonceSize || sealed.size() != SealedSize)
        return false;
    if (kind != Kind::Passphrase && (rounds != 0 || memory != 0))
        return false;
    if (kind == Kind::Keychain)
        return salt.isEmpty() && !entry.isEmpty() && entry.size() <= LongestEntry;
    if (salt.size() != SaltSize || !entry.isEmpty())
        return false;
    if (kind == Kind::RecoveryCode)
        return true;
    return rounds >= qint64(crypto_pwhash_OPSLIMIT_MIN) && rounds <= MostRounds
        && memory >= qint64(crypto_pwhash_MEMLIMIT_MIN) && memory <= MostMemory;
}

} // namespace evenkeel
