#pragma once

namespace evenkeel::test {

/// The memory of the engine, of which one request, or that one and all after it, is refused. Comes
/// before the first database of the process is opened; there is one.
class FaultMemory
{
public:
    enum class How { Once, ForGood };

    FaultMemory();
    FaultMemory(const FaultMemory &) = delete;
    FaultMemory &operator=(const FaultMemory &) = delete;
    ~FaultMemory();

    /// From now on counts the requests; number `request`, from 0, is refused.
    void arm(How how, int request);
    void count() { arm(How::Once, -1); }
    void disarm();
    /// While it pauses nothing is refused or counted.
    void setPaused(bool paused);

    [[nodiscard]] int taken() const;
};

} // namespace evenkeel::test
