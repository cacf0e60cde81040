#pragma once

#include "core/breather/pattern.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace evenkeel {

/// One thing that can sound, as the system names it.
struct SoundDevice
{
    QByteArray id;
    QString name;

    friend bool operator==(const SoundDevice &, const SoundDevice &) = default;
};

/// How tones are to be heard.
struct SoundManner
{
    QByteArray device{}; ///< its id; empty for what the system uses
    int volume = 60; ///< 0 to 100

    friend bool operator==(const SoundManner &, const SoundManner &) = default;
};

/// Soft tones and perhaps words at the changes of a breath. What plays them belongs to the system.
/// On a call nothing is heard, whatever is asked for.
class TonePlayer : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Fine, ///< nothing was tried yet, or it sounds
        NoDevice, ///< there is nothing that could sound
        Lost, ///< the device went away, or takes nothing any more
    };

    explicit TonePlayer(QObject *parent = nullptr) : QObject(parent) { }
    ~TonePlayer() override;

    /// False where this program has no sound at all: then the tone is not offered.
    [[nodiscard]] virtual bool isAvailable() const = 0;

    /// All that there are now. Asks the system.
    [[nodiscard]] virtual QList<SoundDevice> devices() const = 0;

    /// A voice can speak words here. Asks the system.
    [[nodiscard]] virtual bool canSpeak() const = 0;

    /// Something here could sound, as far as the system has said; nothing while it has not.
    [[nodiscard]] std::optional<bool> hasDevice() const { return m_hasDevice; }

    /// Asks the system for that again, and returns at once; deviceTold() says when it is known.
    void look();

    [[nodiscard]] State state() const { return m_state; }

    /// Nothing is heard for the time being.
    [[nodiscard]] bool isOnCall() const { return m_onCall; }

    /// Makes ready for tones. Without it the first one does, in the manner that is usual.
    void begin(const SoundManner &manner);

    /// Instead of a time: as soon as it can be.
    static constexpr milliseconds AtOnce{-1};

    /// The tone of `phase`, to be heard at `at` of the clock's monotonic side: ahead of it, or now.
    /// Returns at once; one that cannot be played is left out.
    void play(BreathPhase phase, milliseconds at);

    /// Speaks one word now.
    void say(const QString &word);

    /// What was asked for and is not heard yet will not be; what is heard ends softly.
    void hush();

    /// The same, and lets go of the device.
    void end();

    /// On a call: what sounds ends, and nothing is played or said until it is over.
    void setOnCall(bool onCall);

    /// Asked before anything is to be heard: whether a call is on.
    void setCallCheck(std::function<bool()> isOnCall);

signals:
    void stateChanged(evenkeel::TonePlayer::State state);
    /// hasDevice() is something else now.
    void deviceTold();

protected:
    void setState(State state);
    void setHasDevice(bool has);

private:
    /// Ends in setHasDevice(), now or later.
    virtual void lookUp() = 0;
    virtual void open(const SoundManner &manner) = 0;
    virtual void place(BreathPhase phase, milliseconds at) = 0;
    virtual void speak(const QString &word) = 0;
    virtual void silence() = 0;
    virtual void close() = 0;

    [[nodiscard]] bool mayBeHeard();

    State m_state = State::Fine;
    std::optional<bool> m_hasDevice;
    bool m_onCall = false;
    std::function<bool()> m_callCheck;
};

} // namespace evenkeel
