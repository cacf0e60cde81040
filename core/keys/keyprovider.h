#pragma once

#include "core/base/result.h"
#include "core/keys/databasekey.h"

namespace evenkeel {

/// Where the key of the database comes from: a key file, a passphrase, the system's keychain.
class KeyProvider
{
public:
    enum class Protection { KeyFile, Passphrase, Keychain };

    KeyProvider() = default;
    KeyProvider(const KeyProvider &) = delete;
    KeyProvider &operator=(const KeyProvider &) = delete;
    virtual ~KeyProvider();

    /// The key of an existing database, or a new one where there is none yet.
    /// Faults: KeyMissing (never a new key beside a database), FileUnreadable, FileNotWritten,
    /// InvalidInput for an empty passphrase.
    [[nodiscard]] virtual Result<DatabaseKey> key() = 0;

    [[nodiscard]] virtual Protection protection() const = 0;
};

} // namespace evenkeel
