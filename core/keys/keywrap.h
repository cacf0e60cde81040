#pragma once

#include "core/base/result.h"
#include "core/keys/databasekey.h"

#include <QJsonObject>

#include <optional>

namespace evenkeel {

/// The key of the database, sealed under something that its owner can give. What it was sealed with
/// is bound to the seal: a changed header opens nothing.
struct KeyWrap
{
    enum class Kind { Passphrase, RecoveryCode, Keychain };

    Kind kind = Kind::Passphrase;
    qint64 rounds = 0; ///< of Argon2id; passphrase only
    qint64 memory = 0; ///< of Argon2id, in bytes; passphrase only
    QByteArray salt = {}; ///< 16 bytes; passphrase and recovery code
    QString entry = {}; ///< the name in the keychain; keychain only
    QByteArray nonce = {}; ///< 24 bytes
    QByteArray sealed = {}; ///< the key and its tag, 48 bytes

    /// Seals `key` under `wrapping`; the header is complete before.
    void seal(const DatabaseKey &key, const DatabaseKey &wrapping);

    /// Fault: WrongKey where `wrapping` is another one or the wrap was changed.
    [[nodiscard]] Result<DatabaseKey> unseal(const DatabaseKey &wrapping) const;

    [[nodiscard]] QJsonObject toJson() const;

    /// Nothing where a member is missing, of another size or outside of its bounds: memory of
    /// Argon2id is at most 1 GiB, rounds are at most 16.
    [[nodiscard]] static std::optional<KeyWrap> fromJson(const QJsonObject &object);

    /// "passphrase", "recovery-code" or "keychain"
    [[nodiscard]] static QString idOf(Kind kind);

    friend bool operator==(const KeyWrap &, const KeyWrap &) = default;

private:
    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] bool isSound() const;
};

} // namespace evenkeel
