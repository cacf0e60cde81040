#pragma once

#include <QHashFunctions>

#include <compare>

namespace evenkeel {

/// The number of one stored record; the tag keeps numbers of different nouns apart.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }

    /// False for a record that was never stored.
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    // The tool takes the zero of <=> for a pointer. NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace evenkeel
