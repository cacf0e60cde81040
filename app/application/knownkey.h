#pragma once

#include "core/keys/keyprovider.h"
#include "core/keys/keyring.h"

#include <utility>

namespace evenkeel {

/// A key that is known already, of the folder that these files belong to.
class KnownKey final : public KeyProvider
{
public:
    KnownKey(const DatabaseKey &key, KeyFiles files) : m_key(key), m_files(std::move(files)) { }

    [[nodiscard]] Result<DatabaseKey> key() override { return m_key; }
    [[nodiscard]] Protection protection() const override { return KeyRing(m_files).protection(); }

private:
    DatabaseKey m_key;
    KeyFiles m_files;
};

/// Remembers the last key that another one gave: what a restore needs when the log did not open.
class RememberedKey final : public KeyProvider
{
public:
    explicit RememberedKey(KeyProvider &origin) : m_origin(origin) { }

    [[nodiscard]] Result<DatabaseKey> key() override
    {
        auto key = m_origin.key();
        m_last = key ? std::optional(*key) : std::nullopt;
        return key;
    }
    [[nodiscard]] Protection protection() const override { return m_origin.protection(); }
    [[nodiscard]] bool isDerived() const override { return m_origin.isDerived(); }
    [[nodiscard]] Result<KeyWraps> wraps(const DatabaseKey &key) const override
    {
        return m_origin.wraps(key);
    }

    [[nodiscard]] const std::optional<DatabaseKey> &last() const { return m_last; }

private:
    KeyProvider &m_origin;
    std::optional<DatabaseKey> m_last;
};

} // namespace evenkeel
