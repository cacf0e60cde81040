#pragma once

#include "core/breather/breather.h"
#include "core/breather/idletime.h"
#include "core/breather/pattern.h"
#include "core/breather/selfpacedsession.h"
#include "core/breather/toneplayer.h"

#include <QCoreApplication>

namespace evenkeel {

/// The words for breathing patterns, their parts and the other kinds of breather.
class BreathingLabels
{
    Q_DECLARE_TR_FUNCTIONS(BreathingLabels)

public:
    /// "Six a minute"; a pattern of the user's own has the name that it was given.
    [[nodiscard]] static QString pattern(const QString &id);

    /// How a self-paced breather is led: "Hold Space while you breathe in".
    [[nodiscard]] static QString howSelfPaced();

    /// "6.4 breaths a minute"
    [[nodiscard]] static QString pace(double breathsPerMinute);

    /// Why nothing is heard; empty where it sounds.
    [[nodiscard]] static QString sound(TonePlayer::State state);

    /// "from 14 to 9 breaths a minute"
    [[nodiscard]] static QString pace(const SelfPacedSession::Change &change);

    /// One sentence about a shipped pattern.
    [[nodiscard]] static QString patternNote(const QString &id);

    /// "In 4, hold 7, out 8"
    [[nodiscard]] static QString parts(const Pattern &pattern);

    /// The word inside the ring: "Breathe in".
    [[nodiscard]] static QString guide(BreathPhase phase);

    /// Below the ring: "In", "Sip", "Out".
    [[nodiscard]] static QString part(BreathPhase phase);

    [[nodiscard]] static QString warning(PatternWarning warning);

    [[nodiscard]] static QString kind(BreatherKind kind);

    /// What to do during a breather that is no breathing.
    [[nodiscard]] static QString kindNote(BreatherKind kind);

    /// The name of what was taken: the pattern's or the kind's.
    [[nodiscard]] static QString title(const Breather &breather);

    /// What begins one: "Breathe 1 min"
    [[nodiscard]] static QString begin(seconds length);

    /// What offers one: "One minute of breathing?", and the site's first line where it has one.
    [[nodiscard]] static QString question(seconds length, const QString &firstLine);

    /// "First: set yourself to not ready"; empty without a line.
    [[nodiscard]] static QString first(const QString &line);

    /// "30 s", "1 min", "1 min 04"
    [[nodiscard]] static QString shortLength(seconds length);

    /// The length that was chosen, where whole breaths came within a tenth of it: "5 min" of 4:57.
    [[nodiscard]] static QString roundLength(seconds length);

    /// "30 seconds", "1 minute", "5 minutes"; odd lengths as in shortLength().
    [[nodiscard]] static QString longLength(seconds length);

    /// Why pauses cannot go by idle time: a sentence. Empty where they can, or nobody knows yet.
    [[nodiscard]] static QString whyNoIdleTime(IdleSupport support);
};

} // namespace evenkeel
