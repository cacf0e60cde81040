#pragma once

#include <QList>
#include <QString>

namespace evenkeel {

/// How ratings moved over breathers of one kind and length: after minus before, each below zero
/// where it was lower afterwards. Says facts with their size and nothing more.
class Differences
{
public:
    /// Fewer than this are not shown at all.
    static constexpr int Fewest = 5;
    /// From this many on they are not called a small number.
    static constexpr int Many = 30;

    explicit Differences(QList<int> values);

    [[nodiscard]] bool areEnough() const { return m_sorted.size() >= Fewest; }
    [[nodiscard]] qsizetype count() const { return m_sorted.size(); }
    [[nodiscard]] double median() const;
    [[nodiscard]] int lowest() const { return m_sorted.first(); }
    [[nodiscard]] int highest() const { return m_sorted.last(); }

    /// "Usually 2 lower, from 4 lower to 1 higher. ..."
    [[nodiscard]] QString summary() const;

    /// "7 before, 4 now." and "Three lower this time."
    [[nodiscard]] static QString beforeAndNow(int before, int now);
    [[nodiscard]] static QString thisTime(int difference);

private:
    QList<int> m_sorted;
};

} // namespace evenkeel
