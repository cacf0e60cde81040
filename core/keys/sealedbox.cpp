#include "core/keys/sealedbox.h"

#include <sodium.h>

namespace evenkeel {

namespace {

static_assert(crypto_box_SECRETKEYBYTES == DatabaseKey::Size);
static_assert(crypto_box_PUBLICKEYBYTES == SealedBox::KeySize);

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

SealedBox SealedBox::random()
{
    return SealedBox(DatabaseKey::random());
}

SealedBox::SealedBox(const DatabaseKey &secret) : m_secret(secret), m_public(KeySize, '\0')
{
    crypto_scalarmult_base(bytes(m_public), m_secret.bytes().data());
}

Result<QByteArray> SealedBox::seal(const QByteArray &content, const QByteArray &publicKey)
{
    [[maybe_unused]] static const int ready = sodium_init();
    QByteArray sealed(content.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    const bool done = publicKey.size() == KeySize
        && crypto_box_seal(
               bytes(sealed), bytes(content), static_cast<unsigned long long>(content.size()),
               bytes(publicKey))
            == 0;
    if (!done)
        return failure(Fault::KeyMissing, QStringLiteral("public key"));
    return sealed;
}

Result<QByteArray> SealedBox::open(const QByteArray &sealed) const
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return failure(Fault::WrongKey);
    QByteArray content(sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    const int opened = crypto_box_seal_open(
        bytes(content), bytes(sealed), static_cast<unsigned long long>(sealed.size()),
        bytes(m_public), m_secret.bytes().data());
    if (opened != 0)
        return failure(Fault::WrongKey);
    return content;
}

} // namespace evenkeel
