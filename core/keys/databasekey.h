#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace evenkeel {

/// The 32 random bytes that open the database. Every copy wipes itself when it goes.
class DatabaseKey
{
public:
    static constexpr size_t Size = 32;
    using Bytes = std::array<unsigned char, Size>;

    explicit DatabaseKey(const Bytes &bytes);
    DatabaseKey(const DatabaseKey &) = default;
    DatabaseKey &operator=(const DatabaseKey &) = default;
    ~DatabaseKey();

    /// A new one from the system's source of randomness.
    [[nodiscard]] static DatabaseKey random();

    /// From 64 hexadecimal digits; nothing where `digits` is anything else.
    [[nodiscard]] static std::optional<DatabaseKey> fromHex(const QByteArray &digits);

    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }

    /// 64 digits. The caller wipes them with wipe().
    [[nodiscard]] QByteArray toHex() const;

    /// Overwrites what the array holds; it must not be shared.
    static void wipe(QByteArray &secret);

    friend bool operator==(const DatabaseKey &a, const DatabaseKey &b);

private:
    Bytes m_bytes;
};

} // namespace evenkeel
