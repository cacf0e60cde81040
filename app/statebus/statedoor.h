#pragma once

#include "app/instance/instanceserver.h"

namespace evenkeel {

/// A way into the running program for other programs that know what the agent is doing.
class StateDoor
{
public:
    StateDoor() = default;
    StateDoor(const StateDoor &) = delete;
    StateDoor &operator=(const StateDoor &) = delete;
    virtual ~StateDoor();

    /// Takes calls from now on and has `serve` answer the verbs `state` and `status`. After the
    /// first frame, for a bus takes its time. Where there is none nothing is said and nothing
    /// fails.
    virtual void open(InstanceServer::Serve serve) = 0;
};

} // namespace evenkeel
