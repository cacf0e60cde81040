#pragma once

#include "core/breather/idletime.h"

namespace evenkeel::test {

/// A desktop that was left alone for as long as a test says, or that does not tell.
class FakeIdleTime final : public IdleTime
{
public:
    FakeIdleTime() = default;
    explicit FakeIdleTime(milliseconds time) : idle(time) { }

    /// What waited because of `answersLater`.
    void answerAll()
    {
        for (const Answer &answer : std::exchange(waiting, {}))
            answer(idle);
    }

    std::optional<milliseconds> idle;
    IdleSupport reason = IdleSupport::NotHere; ///< while `idle` is nothing
    bool answersLater = false;
    QList<Answer> waiting;

protected:
    void question(const Answer &answer) override
    {
        if (answersLater)
            waiting.append(answer);
        else
            answer(idle);
    }
    [[nodiscard]] IdleSupport whyNot() const override { return reason; }
};

} // namespace evenkeel::test
