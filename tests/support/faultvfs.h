#pragma once

#include "tests/support/shimvfs.h"

#include <array>

namespace evenkeel::test {

/// Lets one step of the engine's on files fail, or that one and all after it.
class FaultVfs final : public ShimVfs
{
public:
    enum class Kind {
        Full, ///< ENOSPC: whatever needs room
        Io, ///< EIO: everything
        ReadOnly, ///< EROFS: whatever changes something
        ShortWrite, ///< half of what is written reaches the file, then the disk is full
        Sync, ///< the content of a file, or the names of its folder, do not reach the disk
    };
    enum class How { Once, ForGood };

    static constexpr std::array Kinds{
        Kind::Full, Kind::Io, Kind::ReadOnly, Kind::ShortWrite, Kind::Sync};
    [[nodiscard]] static const char *nameOf(Kind kind);

    /// From now on counts the steps that this kind can let fail; number `step`, from 0, fails.
    void arm(Kind kind, How how, int step);
    /// Counts only.
    void count(Kind kind) { arm(kind, How::Once, -1); }
    void disarm() { m_armed = false; }

    [[nodiscard]] int taken() const { return m_taken; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

protected:
    [[nodiscard]] Verdict before(const Step &step) override;

private:
    Kind m_kind = Kind::Io;
    How m_how = How::Once;
    int m_failing = -1;
    int m_taken = 0;
    bool m_armed = false;
    bool m_failed = false;
};

} // namespace evenkeel::test
