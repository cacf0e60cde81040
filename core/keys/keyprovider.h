#pragma once

#include "core/base/result.h"
#include "core/keys/databasekey.h"
#include "core/keys/keywraps.h"

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
    /// Faults: KeyMissing (never a new key beside a database or beside wraps), WrongKey,
    /// FileUnreadable, FileNotWritten, InvalidInput for an empty passphrase or a code with a slip.
    [[nodiscard]] virtual Result<DatabaseKey> key() = 0;

    [[nodiscard]] virtual Protection protection() const = 0;

    /// The key that key() gave was made from the passphrase itself, as versions before keys.json
    /// did: the log is to get a random one.
    [[nodiscard]] virtual bool isDerived() const { return false; }

    /// The wraps of `key` under what this provider was given; only where isDerived().
    [[nodiscard]] virtual Result<KeyWraps> wraps(const DatabaseKey &key) const;
};

} // namespace evenkeel
