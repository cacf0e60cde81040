#pragma once

#include "core/base/instant.h"
#include "core/keys/keychain.h"
#include "core/keys/keyring.h"

namespace evenkeel {

/// Asks the keychain with patience, and believes it only as far as the wrap does. Whatever it
/// answers, nothing is made and no wrap is written over: then a passphrase or the code opens.
class KeychainDesk
{
public:
    using Opened = std::function<void(const Result<DatabaseKey> &)>;
    using Kept = std::function<void(const Result<> &)>;
    using Wanted = std::function<bool()>;

    /// `keychain` and what `files` name must outlive the answers; `patience` is for each call.
    KeychainDesk(Keychain &keychain, KeyFiles files, milliseconds patience);

    /// Answers at once where there is no wrap of the keychain, else when the keychain did.
    /// Faults: KeyMissing with why as its detail, WrongKey for a wrong entry.
    void open(const Opened &opened) const;

    /// Gives the keychain a new secret, reads it back, and only then writes the wrap of `key`,
    /// where that is still `wanted`: a keychain may answer when the log is closed, has another key
    /// or is gone. An entry without a wrap is taken out again. Faults: Cancelled where it is not
    /// wanted any more, KeyMissing with why, and those of KeyRing.
    void keep(const DatabaseKey &key, const Wanted &wanted, const Kept &kept) const;

    /// "no-entry", "locked", "denied", "slow" or "no-keychain": the technical detail of a fault.
    [[nodiscard]] static QString idOf(Keychain::State state);

    /// What an answer to read() means for `wrap`.
    [[nodiscard]] static Result<DatabaseKey>
    keyFrom(const KeyWrap &wrap, const Keychain::Answer &answer);

private:
    void readBack(
        const QString &entry, const DatabaseKey &wrapping, const DatabaseKey &key,
        const Wanted &wanted, const Kept &kept) const;

    Keychain &m_keychain;
    KeyFiles m_files;
    milliseconds m_patience;
};

} // namespace evenkeel
