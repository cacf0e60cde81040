#include "core/sample/dice.h"

namespace evenkeel {

Dice::Dice(quint64 seed) : m_state(seed) { }

quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

int Dice::below(qint64 count)
{
    // The bias is of the order of count / 2^64 and does not matter here.
    return count <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(count));
}

int Dice::between(int lowest, int highest)
{
    return lowest + below(qint64(highest) - lowest + 1);
}

bool Dice::chance(int percent)
{
    return below(100) < percent;
}

} // namespace evenkeel
