#pragma once

#include "core/keys/keyfiles.h"
#include "core/keys/keyprovider.h"
#include "core/keys/keywrapping.h"
#include "core/keys/keywraps.h"

namespace evenkeel {

/// The ways to the key of one data folder: opens with them and changes them. Whoever changes them
/// has the lock of the folder and the key.
///
/// Faults of the changes: those of FileSteps and of reading keys.json; the ways that were there
/// before then still open, or all of the new ones do.
class KeyRing
{
public:
    using Effort = keywrapping::Effort;

    explicit KeyRing(
        KeyFiles files, Effort effort = Effort::Moderate, FileSteps &steps = diskFiles());

    /// The key, by a passphrase or by the recovery code. Faults: WrongKey, with
    /// "recovery code, group N" as its detail where that group of a code has a slip; KeyMissing
    /// where nothing of the kind was set up.
    [[nodiscard]] Result<DatabaseKey> openWith(const QByteArray &secret) const;

    /// Sets the passphrase or changes it. It was tried and its wrap read back before anything else
    /// goes: the wrap of the keychain, so that it is really asked for, and the key file.
    /// Fault: InvalidInput where it is empty.
    [[nodiscard]] Result<>
    setPassphrase(const DatabaseKey &key, const QByteArray &passphrase) const;

    /// From now on the key lies beside the log again, unless a keychain has it.
    [[nodiscard]] Result<> removePassphrase(const DatabaseKey &key) const;

    /// From now on the key lies beside the log, and neither passphrase nor keychain open it.
    [[nodiscard]] Result<> layBeside(const DatabaseKey &key) const;

    /// A new recovery code; the one before opens nothing any more.
    [[nodiscard]] Result<RecoveryCode> renewCode(const DatabaseKey &key) const;
    /// The same for a code that somebody has kept already.
    [[nodiscard]] Result<> keepCode(const DatabaseKey &key, const RecoveryCode &code) const;

    [[nodiscard]] Result<bool> hasCode() const;
    [[nodiscard]] bool hasPassphrase() const;
    /// The name under which a keychain keeps what unwraps the key; empty for none.
    [[nodiscard]] QString keychainEntry() const;

    /// There is something that openWith(), or a passphrase of before, could open.
    [[nodiscard]] bool takesSecrets() const;

    /// Nothing but a secret opens the log, so that locking it keeps somebody out. Reads keys.json:
    /// whoever is to know it later keeps the answer.
    [[nodiscard]] bool canLock() const;

    /// The keychain keeps `wrapping` under `entry` and has given it back: the key file goes.
    [[nodiscard]] Result<>
    keepInKeychain(const DatabaseKey &key, const DatabaseKey &wrapping, const QString &entry) const;

    /// How safe the key lies: the weakest of the ways to it counts. A recovery code does not.
    [[nodiscard]] KeyProvider::Protection protection() const;

private:
    [[nodiscard]] Result<DatabaseKey> openByCode(const KeyWraps &wraps, const QByteArray &) const;
    [[nodiscard]] bool takesSecrets(const Result<KeyWraps> &wraps) const;
    [[nodiscard]] Result<> put(const KeyWrap &wrap) const;
    [[nodiscard]] Result<> drop(KeyWrap::Kind kind) const;
    [[nodiscard]] Result<> writeKeyFile(const DatabaseKey &key) const;
    [[nodiscard]] Result<> removeKeyFile() const;

    KeyFiles m_files;
    Effort m_effort;
    FileSteps &m_steps;
};

} // namespace evenkeel
