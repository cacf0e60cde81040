#include "core/storage/cipherpages.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <array>
#include <memory>
#include <utility>

namespace evenkeel {

namespace {

constexpr qsizetype VectorSize = 16;
constexpr qsizetype SealSize = 64;
constexpr char SealMask = 0x3a; ///< the salt of the key that seals differs from the file's by it
constexpr int SealRounds = 2;

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

const unsigned char *bytesOf(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// AES-256 in CBC mode over whole blocks.
std::optional<QByteArray>
crypted(const DatabaseKey &key, const QByteArray &vector, const QByteArray &text, bool encrypts)
{
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    QByteArray out(text.size(), '\0');
    int written = 0;
    const bool done
        = context
        && EVP_CipherInit_ex(
              context.get(), EVP_aes_256_cbc(), nullptr, key.bytes().data(), bytesOf(vector),
              encrypts ? 1 : 0)
        && EVP_CIPHER_CTX_set_padding(context.get(), 0)
        && EVP_CipherUpdate(
              context.get(), bytesOf(out), &written, bytesOf(text), static_cast<int>(text.size()))
        && written == out.size();
    return done ? std::optional(out) : std::nullopt;
}

} // namespace

CipherPages::CipherPages(const DatabaseKey &key, QByteArray salt)
    : m_key(key), m_salt(std::move(salt)), m_sealKey(DatabaseKey::Size, '\0')
{
    QByteArray sealSalt = m_salt;
    for (char &byte : sealSalt)
        byte = static_cast<char>(byte ^ SealMask);
    PKCS5_PBKDF2_HMAC(
        reinterpret_cast<const char *>(key.bytes().data()), DatabaseKey::Size, bytesOf(sealSalt),
        static_cast<int>(sealSalt.size()), SealRounds, EVP_sha512(), DatabaseKey::Size,
        bytesOf(m_sealKey));
}

CipherPages::~CipherPages()
{
    DatabaseKey::wipe(m_sealKey);
}

QByteArray CipherPages::sealOf(const QByteArray &encrypted, quint32 number) const
{
    QByteArray sealed = encrypted;
    const quint32 counted = qToLittleEndian(number);
    sealed.append(reinterpret_cast<const char *>(&counted), sizeof counted);
    QByteArray seal(SealSize, '\0');
    HMAC(
        EVP_sha512(), m_sealKey.constData(), static_cast<int>(m_sealKey.size()), bytesOf(sealed),
        static_cast<size_t>(sealed.size()), bytesOf(seal), nullptr);
    return seal;
}

bool CipherPages::fits(const QByteArray &page, quint32 number) const
{
    return page.size() == PageSize && sealOf(page.chopped(SealSize), number) == page.last(SealSize);
}

std::optional<QByteArray> CipherPages::opened(const QByteArray &page) const
{
    return crypted(m_key, page.sliced(PageSize - Behind, VectorSize), page.chopped(Behind), false);
}

std::optional<QByteArray> CipherPages::sealedFirst(const QByteArray &plain) const
{
    QByteArray vector(VectorSize, '\0');
    randombytes_buf(vector.data(), VectorSize);
    const QByteArray text = plain.sliced(SaltSize, PageSize - Behind - SaltSize);
    const auto encrypted = crypted(m_key, vector, text, true);
    if (!encrypted)
        return std::nullopt;
    const QByteArray sealed = *encrypted + vector;
    return m_salt + sealed + sealOf(sealed, 1);
}

} // namespace evenkeel
