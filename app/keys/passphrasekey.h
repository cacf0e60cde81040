#pragma once

#include "app/keys/keyprovider.h"

#include <QString>

namespace evenkeel {

/// The key sealed beside the database, opened by the first line of a passphrase file.
class PassphraseKey final : public KeyProvider
{
public:
    PassphraseKey(const QString &sealed, const QString &passphraseFile)
        : m_sealed(sealed), m_passphraseFile(passphraseFile)
    {
    }

    [[nodiscard]] Result<DatabaseKey> existing() const override;
    [[nodiscard]] Result<DatabaseKey> created() const override;
    [[nodiscard]] QString protection() const override;

private:
    /// Fault: KeyMissing where the file cannot be read or its first line is empty.
    [[nodiscard]] Result<QByteArray> passphrase() const;

    QString m_sealed;
    QString m_passphraseFile;
};

} // namespace evenkeel
