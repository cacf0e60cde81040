#pragma once

#include "core/base/result.h"
#include "core/storage/databasekey.h"

namespace evenkeel {

/// Where the key of the database comes from.
class KeyProvider
{
public:
    KeyProvider() = default;
    KeyProvider(const KeyProvider &) = delete;
    KeyProvider &operator=(const KeyProvider &) = delete;
    virtual ~KeyProvider() = default;

    /// The key of the database that is there. Faults: KeyMissing, WrongKey.
    [[nodiscard]] virtual Result<DatabaseKey> existing() const = 0;

    /// A new key, kept where existing() finds it, for a database that is about to be made.
    /// Faults: StorageReadOnly, StorageFull, StorageFailed.
    [[nodiscard]] virtual Result<DatabaseKey> created() const = 0;

    /// "keychain", "passphrase" or "key-file".
    [[nodiscard]] virtual QString protection() const = 0;
};

} // namespace evenkeel
