#pragma once

#include "core/keys/keywrap.h"
#include "core/keys/recoverycode.h"

/// Makes and opens the wraps of each kind.
namespace evenkeel::keywrapping {

/// What trying one passphrase costs. Moderate: Argon2id over 256 MiB in three rounds, most of a
/// second. Least is for tests only.
enum class Effort { Moderate, Least };

/// `passphrase` is UTF-8 and not empty; the same letters in another Unicode form are the same
/// passphrase. Faults: InvalidInput, StorageFailed where there is too little memory.
[[nodiscard]] Result<KeyWrap>
underPassphrase(const DatabaseKey &key, const QByteArray &passphrase, Effort effort);
[[nodiscard]] Result<DatabaseKey> open(const KeyWrap &wrap, const QByteArray &passphrase);

[[nodiscard]] KeyWrap underCode(const DatabaseKey &key, const RecoveryCode &code);
[[nodiscard]] Result<DatabaseKey> open(const KeyWrap &wrap, const RecoveryCode &code);

/// `secret` is what the keychain keeps under the name `entry`: 64 hexadecimal digits of a key that
/// only wraps. The key of the database itself is never given to a keychain.
[[nodiscard]] KeyWrap
underKeychain(const DatabaseKey &key, const DatabaseKey &wrapping, const QString &entry);
[[nodiscard]] Result<DatabaseKey> openFromKeychain(const KeyWrap &wrap, const QByteArray &secret);

/// Argon2id as the wraps use it. Fault: StorageFailed where there is too little memory.
[[nodiscard]] Result<DatabaseKey>
stretched(const QByteArray &passphrase, const QByteArray &salt, qint64 rounds, qint64 memory);

} // namespace evenkeel::keywrapping
