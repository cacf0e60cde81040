#pragma once

#include "tests/trust/reminderjudge.h"

#include <random>

namespace evenkeel::test {

/// Random days of an agent and of what can go wrong with a computer.
class RandomLife
{
public:
    RandomLife(ReminderWorld &world, ReminderJudge &judge, unsigned seed)
        : m_world(world), m_judge(judge), m_dice(seed)
    {
        m_world.start();
        m_judge.started();
    }

    /// One thing happens, then some time goes by.
    void step();

private:
    [[nodiscard]] int upTo(int most) { return std::uniform_int_distribution(0, most)(m_dice); }
    [[nodiscard]] bool oneIn(int many) { return upTo(many - 1) == 0; }
    template<class T>
    [[nodiscard]] const T &oneOf(const QList<T> &list)
    {
        return list.at(upTo(static_cast<int>(list.size()) - 1));
    }
    [[nodiscard]] Instant now() const { return m_world.log.clock.now(); }
    [[nodiscard]] LocalTime wallAfter(minutes later);

    void happen();
    void add();
    void act();
    void changeState();
    void computer();
    void program();
    void answer();
    void tidy();
    void settle();
    void breathe(bool breathes);
    void beQuiet(bool quiet);
    void allowWriting(bool writable);
    void pause();
    void chooseQuietHours();
    void applyRules();

    ReminderWorld &m_world;
    ReminderJudge &m_judge;
    std::mt19937 m_dice;
    bool m_breathing = false;
    bool m_quiet = false;
    bool m_writable = true;
};

} // namespace evenkeel::test
