#pragma once

#include "core/breather/toneplayer.h"

#include <QStringList>

namespace evenkeel::test {

/// Notes the tones and words that would be heard.
class SilentPlayer final : public TonePlayer
{
public:
    struct Tone
    {
        BreathPhase phase = BreathPhase::In;
        milliseconds at{0};

        friend bool operator==(const Tone &, const Tone &) = default;
    };

    [[nodiscard]] bool isAvailable() const override { return available; }
    [[nodiscard]] QList<SoundDevice> devices() const override { return there; }
    [[nodiscard]] bool canSpeak() const override { return speaks; }

    /// Those whose time has come by then.
    [[nodiscard]] QList<BreathPhase> heard(milliseconds by) const
    {
        QList<BreathPhase> phases;
        for (const Tone &tone : played) {
            if (tone.at <= by)
                phases.append(tone.phase);
        }
        return phases;
    }

    /// The device is no longer there.
    void lose() { setState(State::Lost); }

    bool available = true;
    bool speaks = false;
    bool answers = false; ///< at once, where it is asked for a device; else not yet
    bool isOpen = false;
    QList<SoundDevice> there{{.id = "one", .name = QStringLiteral("Headset")}};
    SoundManner manner;
    QList<Tone> played;
    QStringList said;
    milliseconds now{0}; ///< what silence() takes to be ahead is after it

private:
    void lookUp() override
    {
        if (answers)
            setHasDevice(!there.isEmpty());
    }
    void open(const SoundManner &how) override
    {
        manner = how;
        isOpen = true;
        if (there.isEmpty())
            setState(State::NoDevice);
    }
    void place(BreathPhase phase, milliseconds at) override { played.append({phase, at}); }
    void speak(const QString &word) override { said.append(word); }
    void silence() override
    {
        played.removeIf([this](const Tone &tone) { return tone.at > now; });
    }
    void close() override { isOpen = false; }
};

} // namespace evenkeel::test
