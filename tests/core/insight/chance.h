#pragma once

#include <QList>

#include <cmath>
#include <numbers>
#include <random>
#include <utility>

namespace evenkeel::test {

/// Chance from a fixed seed, the same under every standard library.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) { }

    /// From 0 to below 1.
    double share() { return double(m_engine() >> 11) * 0x1.0p-53; }
    int any(int least, int most) { return least + int(share() * (most - least + 1)); }
    double normal()
    {
        const double distance = std::sqrt(-2 * std::log1p(-share()));
        return distance * std::cos(2 * std::numbers::pi * share());
    }

    template<class T>
    QList<T> shuffled(QList<T> values)
    {
        for (qsizetype last = values.size() - 1; last > 0; --last)
            values.swapItemsAt(last, any(0, int(last)));
        return values;
    }

    /// `count` values in steps of a half from `least` to `most`, with ties among them.
    QList<double> halves(int count, int least, int most)
    {
        QList<double> values;
        for (int index = 0; index < count; ++index)
            values.append(double(any(2 * least, 2 * most)) / 2);
        return values;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace evenkeel::test
