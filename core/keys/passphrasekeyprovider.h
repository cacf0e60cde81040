#pragma once

#include "core/keys/keyprovider.h"
#include "core/keys/keyring.h"

#include <QString>

#include <functional>

namespace evenkeel {

/// Opens with what a person gave: a passphrase, or the recovery code of the log.
class PassphraseKeyProvider final : public KeyProvider
{
public:
    using Effort = keywrapping::Effort;

    /// Gives the secret whenever it is asked for.
    using Source = std::function<Result<QByteArray>()>;

    /// Where neither wraps nor a database exist, key() makes a key and wraps it.
    PassphraseKeyProvider(Source source, const KeyFiles &files, Effort effort = Effort::Moderate);

    /// With the first line of a file; where there is none, key() tells of a missing key, with
    /// "passphrase file" as its detail.
    PassphraseKeyProvider(
        const QString &passphraseFile, const KeyFiles &files, Effort effort = Effort::Moderate);

    [[nodiscard]] Result<DatabaseKey> key() override;
    [[nodiscard]] Protection protection() const override;
    [[nodiscard]] bool isDerived() const override { return m_derived; }
    [[nodiscard]] Result<KeyWraps> wraps(const DatabaseKey &key) const override;

private:
    [[nodiscard]] Result<QByteArray> passphrase() const;
    [[nodiscard]] Result<DatabaseKey> keyFor(const QByteArray &passphrase);
    [[nodiscard]] Result<DatabaseKey> derived(const QByteArray &passphrase) const;
    [[nodiscard]] Result<DatabaseKey> made(const QByteArray &passphrase) const;

    Source m_source;
    KeyFiles m_files;
    Effort m_effort;
    KeyRing m_ring;
    bool m_derived = false;
};

} // namespace evenkeel
