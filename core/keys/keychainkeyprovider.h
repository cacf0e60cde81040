#pragma once

#include "core/keys/filekeyprovider.h"
#include "core/keys/keychain.h"

namespace evenkeel {

/// The key by the system's keychain, where keys.json says that it has one; else, or where the
/// keychain does not give it, by the key file.
class KeychainKeyProvider final : public KeyProvider
{
public:
    /// Waits for the answer, with patience of its own.
    using Read = std::function<Keychain::Answer(const QString &entry)>;

    KeychainKeyProvider(const KeyFiles &files, Read read);

    [[nodiscard]] Result<DatabaseKey> key() override;
    [[nodiscard]] Protection protection() const override { return m_file.protection(); }

private:
    KeyFiles m_files;
    FileKeyProvider m_file;
    Read m_read;
};

} // namespace evenkeel
