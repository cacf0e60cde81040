#pragma once

#include "core/base/result.h"
#include "core/keys/databasekey.h"

namespace evenkeel {

/// A box into which anybody can put something who has its public key, and which only the secret key
/// opens: libsodium's sealed boxes (X25519, XSalsa20-Poly1305).
class SealedBox
{
public:
    static constexpr qsizetype KeySize = 32;

    /// A new pair from the system's source of randomness.
    [[nodiscard]] static SealedBox random();

    /// The pair of this secret key.
    explicit SealedBox(const DatabaseKey &secret);

    [[nodiscard]] const DatabaseKey &secret() const { return m_secret; }
    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }

    /// Fault: KeyMissing where `publicKey` is none.
    [[nodiscard]] static Result<QByteArray>
    seal(const QByteArray &content, const QByteArray &publicKey);

    /// Fault: WrongKey for what another key sealed, or what was changed since.
    [[nodiscard]] Result<QByteArray> open(const QByteArray &sealed) const;

private:
    DatabaseKey m_secret;
    QByteArray m_public;
};

} // namespace evenkeel
