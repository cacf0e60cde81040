#pragma once

#include "core/base/result.h"
#include "core/storage/databasekey.h"

#include <QByteArray>

namespace evenkeel {

/// A database key wrapped by a passphrase: Argon2id makes the wrapping key, XSalsa20-Poly1305
/// seals.
class SealedKey
{
public:
    /// The bytes of the file that holds the sealed key. Fault: StorageFailed where the memory for
    /// Argon2id is missing.
    [[nodiscard]] static Result<QByteArray>
    seal(const DatabaseKey &key, const QByteArray &passphrase);

    /// The reverse. Faults: WrongKey for another passphrase, StorageDamaged for other bytes.
    [[nodiscard]] static Result<DatabaseKey>
    open(const QByteArray &sealed, const QByteArray &passphrase);
};

} // namespace evenkeel
