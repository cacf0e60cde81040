#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <array>
#include <ratio>

namespace evenkeel {

/// The step in which patterns are set.
using tenths = std::chrono::duration<int, std::deci>;

/// The parts of one breath, in their order.
enum class BreathPhase { In, Hold, InAgain, HoldAgain, Out, Rest };

inline constexpr std::array AllBreathPhases{BreathPhase::In,      BreathPhase::Hold,
                                            BreathPhase::InAgain, BreathPhase::HoldAgain,
                                            BreathPhase::Out,     BreathPhase::Rest};

/// "in", "hold", "in-again", "hold", "out", "rest"
[[nodiscard]] QString idOf(BreathPhase phase);

/// What to say about a pattern before it is used. A warning forbids nothing.
enum class PatternWarning { TooSlow, TooFast, LongHold };

/// How one breath goes: up to six parts, each in tenths of a second; parts of no length are left
/// out.
struct Pattern
{
    static constexpr tenths LongestPart{120};
    static constexpr int FewestBreathsPerMinute = 3; ///< below it: PatternWarning::TooSlow
    static constexpr int MostBreathsPerMinute = 12; ///< above it: PatternWarning::TooFast
    static constexpr seconds LongestEasyHold{10}; ///< above it: PatternWarning::LongHold

    QString id; ///< "six", or the name of a pattern of the user's own
    std::array<tenths, AllBreathPhases.size()> parts{};

    friend bool operator==(const Pattern &, const Pattern &) = default;

    [[nodiscard]] tenths length(BreathPhase phase) const;

    /// One whole breath.
    [[nodiscard]] milliseconds cycle() const;

    [[nodiscard]] double breathsPerMinute() const;

    /// It breathes in and out, and no part is negative or longer than LongestPart.
    [[nodiscard]] bool isValid() const;

    /// In the order of the enum, each at most once.
    [[nodiscard]] QList<PatternWarning> warnings() const;

    /// "4,1,0,6,0": seconds of in, hold, in again, out, hold; six numbers where there is a hold
    /// after the second inhale, too.
    [[nodiscard]] QString toText() const;

    /// The reverse of toText(). Faults: InvalidInput where it is not five or six numbers in tenth
    /// steps, OutOfRange where the pattern would not be valid.
    [[nodiscard]] static Result<Pattern> fromText(const QString &id, QStringView text);
};

} // namespace evenkeel
