#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace evenkeel {

/// One answer on the scale from 0 "at ease" to 10 "at my limit".
class StressLevel
{
public:
    enum class Band { Low, Middle, High };

    static constexpr int Lowest = 0;
    static constexpr int Highest = 10;

    /// Nothing outside 0 to 10.
    [[nodiscard]] static constexpr std::optional<StressLevel> from(qint64 value)
    {
        if (value < Lowest || value > Highest)
            return std::nullopt;
        return StressLevel(static_cast<int>(value));
    }

    [[nodiscard]] constexpr int value() const { return m_value; }

    /// 0 to 3 low, 4 to 6 middle, 7 to 10 high.
    [[nodiscard]] constexpr Band band() const
    {
        if (m_value <= 3)
            return Band::Low;
        return m_value <= 6 ? Band::Middle : Band::High;
    }

    friend constexpr auto operator<=>(const StressLevel &, const StressLevel &) = default;

private:
    constexpr explicit StressLevel(int value) : m_value(value) { }

    int m_value = 0;
};

} // namespace evenkeel
