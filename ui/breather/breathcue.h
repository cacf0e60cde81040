#pragma once

#include "core/breather/cuefeed.h"
#include "core/breather/toneplayer.h"
#include "ui/breather/breatherun.h"

#include <optional>

namespace evenkeel {

/// Tells each change of a breath once: to the ear by a tone, by a word where that is wanted, and
/// to who asks. Tones of a guided breath are handed to the player ahead, so that they are heard at
/// the moment at which the picture changes.
class BreathCue final
{
public:
    struct Manner
    {
        bool tone = false;
        bool words = false;
        SoundManner sound{};

        friend bool operator==(const Manner &, const Manner &) = default;
    };

    explicit BreathCue(TonePlayer &player) : m_player(player) { }

    /// The program has sound.
    [[nodiscard]] bool isAvailable() const { return m_player.isAvailable(); }
    /// Turning it on would be heard; what is on can always be turned off.
    [[nodiscard]] bool canToggle() const;
    [[nodiscard]] bool isOn() const { return m_manner.tone; }

    /// `run` begins: nothing of it was told yet.
    void start(const BreatheRun &run, const Manner &manner);
    /// It goes on at `now`: what was told stays told.
    void goOn(const BreatheRun &run, milliseconds now);
    /// It stands still, or is over: nothing more is heard.
    void stop();

    /// What had no breath is over: one soft sound, where any is wanted.
    void tellEnd(milliseconds now);

    /// False where that changes nothing.
    bool setOn(bool on, const BreatheRun &run, milliseconds now);

    /// Sounds what has begun since the last look and gives it back; nothing where nothing has, or
    /// before the first breath.
    std::optional<BreathPhase> follow(const BreatheRun &run, milliseconds now);

    /// Why nothing is heard though it should be; empty where it is.
    [[nodiscard]] QString notice() const;

private:
    void playAhead(const BreatheRun &run, milliseconds now);

    TonePlayer &m_player;
    Manner m_manner;
    std::optional<CueFeed> m_feed; ///< of a guided breath
    std::optional<BreathPhase> m_told;
    int m_toldBreath = 0;
};

} // namespace evenkeel
