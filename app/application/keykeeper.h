#pragma once

#include "app/application/keyorder.h"
#include "core/keys/keychain.h"
#include "core/keys/keyring.h"
#include "core/keys/secret.h"
#include "core/storage/workthread.h"

#include <QObject>

#include <optional>

namespace evenkeel {

/// Changes the ways to the key of the open log, one change at a time. What takes long on purpose
/// happens in a thread of its own; a keychain is waited for without waiting.
class KeyKeeper final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<> &)>;

    struct Parts
    {
        const DatabaseKey &key; ///< of the open log, which outlives the object
        KeyFiles files;
        Keychain *keychain = nullptr; ///< may be null; outlives the object
        KeyRing::Effort effort = KeyRing::Effort::Moderate;
        milliseconds patience{5000}; ///< with the keychain
    };

    explicit KeyKeeper(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] const KeyRing &ring() const { return m_ring; }
    [[nodiscard]] const KeyFiles &files() const { return m_parts.files; }
    [[nodiscard]] bool hasKeychain() const { return m_parts.keychain != nullptr; }

    // Each ends with `done`, but not after the object is gone. Faults: StorageBusy while another
    // change is under way, and those of KeyRing.

    /// `present` is the passphrase of now or the recovery code, where there is a passphrase.
    /// Faults: WrongKey where it opens nothing, KeyMissing.
    void setPassphrase(const Secret &present, const Secret &fresh, const Done &done);
    /// Back to the keychain where it takes the key, else to the key file.
    void removePassphrase(const Secret &present, const Done &done);
    void keepCode(const RecoveryCode &code, const Done &done);
    /// Fault: WrongState where a passphrase protects the log better.
    void moveToKeychain(const Done &done);
    void moveToFile(const Done &done);

    /// Makes another key ready for the log, under the same passphrase and in the same entry of the
    /// keychain; a recovery code cannot be taken along, since nobody here knows it. `present` is
    /// the passphrase where there is one. Changes nothing yet. Faults: WrongState where no way to
    /// it would be left, and those of the keychain.
    void makeKey(
        const Secret &present,
        const std::function<void(const Result<std::shared_ptr<KeyOrder>> &)> &done);

signals:
    /// A change has ended, well or not: the ways may be others now.
    void changed();

private:
    using Order = Result<std::shared_ptr<KeyOrder>>;
    using Work = std::function<Result<>()>;

    [[nodiscard]] bool begin(const Done &done);
    void end(const Result<> &result);
    void inThread(const Work &work, const std::function<void(const Result<> &)> &then);
    [[nodiscard]] Work checked(const Secret &present, const Work &work) const;
    void offerToKeychain(const std::function<void(const Result<> &)> &then);
    [[nodiscard]] static Result<>
    wrapAnew(const Parts &parts, const QByteArray &passphrase, KeyOrder &order);
    void forgetEntry(const QString &entry);

    Parts m_parts;
    KeyRing m_ring;
    std::optional<Done> m_done; ///< of the change that is under way
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
