#pragma once

#include "core/keys/databasekey.h"

#include <QByteArray>

#include <optional>

namespace evenkeel {

/// The pages of one encrypted file as SQLCipher 4 writes them, for what the engine itself cannot
/// read: each is encrypted by the key with a vector of its own, and sealed by a key that follows
/// from the key and the salt with which the file begins.
class CipherPages
{
public:
    static constexpr qsizetype PageSize = 4096;
    static constexpr qsizetype SaltSize = 16;
    static constexpr qsizetype Behind = 80; ///< vector and seal, behind what is encrypted

    CipherPages(const DatabaseKey &key, QByteArray salt);
    CipherPages(const CipherPages &) = delete;
    CipherPages &operator=(const CipherPages &) = delete;
    ~CipherPages();

    /// The seal of page `number`, any but the first, fits.
    [[nodiscard]] bool fits(const QByteArray &page, quint32 number) const;

    /// What stands in a page that fits; nothing where it cannot be decrypted.
    [[nodiscard]] std::optional<QByteArray> opened(const QByteArray &page) const;

    /// The first page of a file with the salt, from what is to stand in it. Nothing where it cannot
    /// be encrypted.
    [[nodiscard]] std::optional<QByteArray> sealedFirst(const QByteArray &plain) const;

private:
    [[nodiscard]] QByteArray sealOf(const QByteArray &encrypted, quint32 number) const;

    DatabaseKey m_key;
    QByteArray m_salt;
    QByteArray m_sealKey;
};

} // namespace evenkeel
