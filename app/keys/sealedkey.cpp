#include "app/keys/sealedkey.h"

#include <QCborMap>
#include <QCborValue>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int Version = 1;
// A hostile file must not make us take all memory: these are the most that we ever write.
constexpr qint64 MostRounds = 16;
constexpr qint64 MostMemory = qint64(1024) * 1024 * 1024;

using WrappingKey = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

struct Recipe
{
    QByteArray salt;
    qint64 rounds = crypto_pwhash_OPSLIMIT_INTERACTIVE;
    qint64 memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
};

bool derive(WrappingKey &wrapping, const QByteArray &passphrase, const Recipe &recipe)
{
    return crypto_pwhash(
               wrapping.data(), wrapping.size(), passphrase.constData(),
               static_cast<unsigned long long>(passphrase.size()), bytesOf(recipe.salt),
               static_cast<unsigned long long>(recipe.rounds), static_cast<size_t>(recipe.memory),
               crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

bool isSane(const Recipe &recipe, const QByteArray &nonce, const QByteArray &box)
{
    return recipe.salt.size() == crypto_pwhash_SALTBYTES && recipe.rounds >= 1
        && recipe.rounds <= MostRounds && recipe.memory >= qint64(crypto_pwhash_MEMLIMIT_MIN)
        && recipe.memory <= MostMemory && nonce.size() == crypto_secretbox_NONCEBYTES
        && box.size() == qsizetype(DatabaseKey::Size + crypto_secretbox_MACBYTES);
}

} // namespace

Result<QByteArray> SealedKey::seal(const DatabaseKey &key, const QByteArray &passphrase)
{
    WrappingKey wrapping{};
    if (!isReady())
        return failure(Fault::StorageFailed, u"libsodium"_s);
    const Recipe recipe{.salt = randomBytes(crypto_pwhash_SALTBYTES)};
    if (!derive(wrapping, passphrase, recipe))
        return failure(Fault::StorageFailed, u"Argon2id"_s);

    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(DatabaseKey::Size + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(
        bytesOf(box), key.bytes().data(), key.bytes().size(), bytesOf(nonce), wrapping.data());
    sodium_memzero(wrapping.data(), wrapping.size());
    const QCborMap map{{u"version"_s, Version},      {u"salt"_s, recipe.salt},
                       {u"rounds"_s, recipe.rounds}, {u"memory"_s, recipe.memory},
                       {u"nonce"_s, nonce},          {u"box"_s, box}};
    return map.toCborValue().toCbor();
}

Result<DatabaseKey> SealedKey::open(const QByteArray &sealed, const QByteArray &passphrase)
{
    const QCborMap map = QCborValue::fromCbor(sealed).toMap();
    const Recipe recipe{
        .salt = map.value(u"salt"_s).toByteArray(),
        .rounds = map.value(u"rounds"_s).toInteger(),
        .memory = map.value(u"memory"_s).toInteger()};
    const QByteArray nonce = map.value(u"nonce"_s).toByteArray();
    const QByteArray box = map.value(u"box"_s).toByteArray();
    if (!isReady() || !isSane(recipe, nonce, box))
        return failure(Fault::StorageDamaged, u"sealed key"_s);

    WrappingKey wrapping{};
    if (!derive(wrapping, passphrase, recipe))
        return failure(Fault::StorageFailed, u"Argon2id"_s);
    DatabaseKey::Bytes bytes{};
    const int refused = crypto_secretbox_open_easy(
        bytes.data(), bytesOf(box), static_cast<unsigned long long>(box.size()), bytesOf(nonce),
        wrapping.data());
    sodium_memzero(wrapping.data(), wrapping.size());
    if (refused != 0)
        return failure(Fault::WrongKey);
    DatabaseKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace evenkeel
