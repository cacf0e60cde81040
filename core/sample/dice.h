#pragma once

#include <QList>

namespace evenkeel {

/// Random numbers that are the same for the same seed on every computer (SplitMix64, Steele, Lea
/// and Flood 2014). Never for secrets.
class Dice
{
public:
    explicit Dice(quint64 seed);

    [[nodiscard]] quint64 next();

    /// From 0 to `count` - 1; 0 where there is nothing to choose from.
    [[nodiscard]] int below(qint64 count);

    /// Both ends included.
    [[nodiscard]] int between(int lowest, int highest);

    [[nodiscard]] bool chance(int percent);

    /// One of them; an empty value where there are none.
    template<class T>
    [[nodiscard]] T pick(const QList<T> &from)
    {
        return from.isEmpty() ? T() : from.at(below(from.size()));
    }

private:
    quint64 m_state;
};

} // namespace evenkeel
