#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace evenkeel {

/// What a value is called wherever it is written: a file, the database, the command line. Written
/// once, read in both directions.
///
///     constexpr IdTable Channels{std::to_array<IdOf<Channel>>({
///         {Channel::Phone, "phone"_L1},
///         ...
///     })};
template<class Value>
using IdOf = std::pair<Value, QLatin1StringView>;

template<class Value, std::size_t Count>
class IdTable
{
public:
    constexpr explicit IdTable(std::array<IdOf<Value>, Count> ids) : m_ids(std::move(ids)) { }

    /// Empty where the table does not have the value.
    [[nodiscard]] QString idOf(Value value) const
    {
        const auto at = std::ranges::find(m_ids, value, &IdOf<Value>::first);
        return at == m_ids.end() ? QString() : QString(at->second);
    }

    [[nodiscard]] std::optional<Value> valueOf(QStringView id) const
    {
        const auto at
            = std::ranges::find_if(m_ids, [id](const auto &entry) { return entry.second == id; });
        return at == m_ids.end() ? std::nullopt : std::optional<Value>(at->first);
    }

private:
    std::array<IdOf<Value>, Count> m_ids;
};

} // namespace evenkeel
