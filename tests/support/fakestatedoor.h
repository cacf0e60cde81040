#pragma once

#include "app/statebus/statedoor.h"

namespace evenkeel::test {

/// Another program that sets the state, played by a test.
class FakeStateDoor final : public StateDoor
{
public:
    void open(InstanceServer::Serve answers) override { serve = std::move(answers); }

    /// What the program answers at once.
    [[nodiscard]] Answer ask(const QStringList &words) const
    {
        Answer given{.status = -1};
        serve({.arguments = words}, [&given](const Answer &answer) { given = answer; });
        return given;
    }

    InstanceServer::Serve serve; ///< none until it was opened
};

} // namespace evenkeel::test
