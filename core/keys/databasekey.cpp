#include "core/keys/databasekey.h"

#include <sodium.h>

#include <algorithm>

namespace evenkeel {

DatabaseKey::DatabaseKey(const Bytes &bytes) : m_bytes(bytes) { }

DatabaseKey::~DatabaseKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

DatabaseKey DatabaseKey::random()
{
    [[maybe_unused]] static const int ready = sodium_init();
    Bytes bytes;
    randombytes_buf(bytes.data(), bytes.size());
    DatabaseKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

std::optional<DatabaseKey> DatabaseKey::fromHex(const QByteArray &digits)
{
    Bytes bytes{};
    size_t length = 0;
    const char *end = nullptr;
    const int bad = sodium_hex2bin(
        bytes.data(), bytes.size(), digits.constData(), static_cast<size_t>(digits.size()), nullptr,
        &length, &end);
    if (bad != 0 || length != Size || end != digits.constData() + digits.size())
        return std::nullopt;
    return DatabaseKey(bytes);
}

QByteArray DatabaseKey::toHex() const
{
    QByteArray digits(static_cast<qsizetype>(2 * Size + 1), '\0');
    sodium_bin2hex(
        digits.data(), static_cast<size_t>(digits.size()), m_bytes.data(), m_bytes.size());
    digits.chop(1);
    return digits;
}

void DatabaseKey::wipe(QByteArray &secret)
{
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

bool operator==(const DatabaseKey &a, const DatabaseKey &b)
{
    return sodium_memcmp(a.m_bytes.data(), b.m_bytes.data(), DatabaseKey::Size) == 0;
}

} // namespace evenkeel
