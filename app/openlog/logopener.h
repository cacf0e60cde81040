#pragma once

#include "app/openlog/openlog.h"
#include "app/paths/datafolder.h"
#include "core/keys/keychainkeyprovider.h"
#include "core/keys/keyfiles.h"

#include <utility>

namespace evenkeel {

/// The files of a data folder that lead to its key.
[[nodiscard]] KeyFiles keyFilesOf(const DataFolder &folder);

/// The provider of the key of a data folder: a passphrase or the recovery code where a file with it
/// was given, else the keychain where it was set up, else the key file beside the database.
[[nodiscard]] std::unique_ptr<KeyProvider> keyProviderFor(
    const DataFolder &folder, const QString &passphraseFile,
    const KeychainKeyProvider::Read &askKeychain);

/// "keychain", "passphrase" or "key-file"
[[nodiscard]] QString idOf(KeyProvider::Protection protection);

/// Opens the log of a data folder; whoever calls has its lock.
class LogOpener
{
public:
    LogOpener(DataFolder folder, KeyProvider &keys, const Clock &clock)
        : m_folder(std::move(folder)), m_keys(keys), m_clock(clock)
    {
    }

    /// The key of the folder; made where it holds neither a key nor a log. Faults: KeyMissing and
    /// those of KeyProvider.
    [[nodiscard]] Result<DatabaseKey> key() const;

    /// Before anything asks for the key: finishes, or takes back, a change of the key and a restore
    /// that were cut off. Faults: those of FileSteps.
    [[nodiscard]] static Result<> settle(const DataFolder &folder);

    /// The log that is there. One whose key was made from the passphrase itself gets a random key
    /// and wraps; where that fails it opens as it is. Faults: KeyMissing, WrongKey, StorageNewer,
    /// StorageReadOnly and those of the database. A missing key never makes a new empty database.
    [[nodiscard]] Result<std::unique_ptr<OpenLog>> existing() const;

    /// The log, made with a key of its own where the folder holds none.
    [[nodiscard]] Result<std::unique_ptr<OpenLog>> createdOrExisting() const;

    /// Exchanges a key that was made from the passphrase itself for a random one, under the
    /// passphrase that `keys` was given. Gives the key that opens the log now: `derived` where that
    /// failed. It stretches the passphrase and copies the log, so a window has it done beside its
    /// thread. Faults: WrongKey and those of Database where `derived` does not open the log.
    [[nodiscard]] static Result<DatabaseKey>
    renewed(const DatabaseKey &derived, const KeyProvider &keys, const KeyFiles &files);

    /// An empty log in `folder`, a temporary one, for those who read a folder that holds none.
    [[nodiscard]] static Result<std::unique_ptr<OpenLog>>
    empty(const QString &folder, const Clock &clock);

private:
    [[nodiscard]] Result<std::unique_ptr<OpenLog>> created() const;
    [[nodiscard]] Result<std::unique_ptr<OpenLog>> opened(const DatabaseKey &key) const;

    DataFolder m_folder;
    KeyProvider &m_keys;
    const Clock &m_clock;
};

} // namespace evenkeel
