#pragma once

#include "tests/trust/reminderjudge.h"

#include <random>

namespace evenkeel::test {

/// Working days of one agent, in which nothing goes wrong: at the desk from a quarter to nine,
/// thirty-two calls, some with a promise, quiet hours on some days of the week, the computer asleep
/// at noon and off in the evening.
class WorkingLife
{
public:
    WorkingLife(ReminderWorld &world, ReminderJudge &judge) : m_world(world), m_judge(judge) { }

    /// From 18 May 2026 on.
    void live(int months);

    [[nodiscard]] int promises() const { return m_promises; }

private:
    static constexpr int CallsBeforeNoon = 16;

    void day(QDate day);
    void chooseQuietHours();
    void calls(int count);
    void promise();
    void answer();

    ReminderWorld &m_world;
    ReminderJudge &m_judge;
    std::mt19937 m_dice{20260518};
    int m_month = 0; ///< for which quiet hours were chosen
    int m_promises = 0;
};

} // namespace evenkeel::test
