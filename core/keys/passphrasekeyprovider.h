#pragma once

#include "core/keys/keyprovider.h"

#include <QString>

namespace evenkeel {

/// A key made from the first line of a file by Argon2id and a random salt beside the database.
/// Another passphrase makes another key, with which the database says WrongKey.
class PassphraseKeyProvider final : public KeyProvider
{
public:
    /// What trying one passphrase costs. Interactive: 64 MiB and about a tenth of a second.
    /// Least is for tests only.
    enum class Effort { Interactive, Least };

    struct Files
    {
        QString passphrase;
        QString salt; ///< made where neither it nor the database exists
        QString database;
    };

    explicit PassphraseKeyProvider(const Files &files, Effort effort = Effort::Interactive);

    [[nodiscard]] Result<DatabaseKey> key() override;
    [[nodiscard]] Protection protection() const override { return Protection::Passphrase; }

private:
    [[nodiscard]] Result<QByteArray> salt() const;
    [[nodiscard]] Result<DatabaseKey>
    derive(const QByteArray &passphrase, const QByteArray &salt) const;

    Files m_files;
    Effort m_effort;
};

} // namespace evenkeel
