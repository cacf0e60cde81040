#include "core/breather/toneplayer.h"

#include <utility>

namespace evenkeel {

TonePlayer::~TonePlayer() = default;

void TonePlayer::look()
{
    if (isAvailable())
        lookUp();
}

void TonePlayer::begin(const SoundManner &manner)
{
    setState(State::Fine);
    if (isAvailable() && mayBeHeard())
        open(manner);
}

void TonePlayer::play(BreathPhase phase, milliseconds at)
{
    if (isAvailable() && mayBeHeard())
        place(phase, at);
}

void TonePlayer::say(const QString &word)
{
    if (mayBeHeard())
        speak(word);
}

void TonePlayer::hush()
{
    silence();
}

void TonePlayer::end()
{
    silence();
    close();
}

void TonePlayer::setOnCall(bool onCall)
{
    if (onCall && !m_onCall)
        end();
    m_onCall = onCall;
}

void TonePlayer::setCallCheck(std::function<bool()> isOnCall)
{
    m_callCheck = std::move(isOnCall);
}

bool TonePlayer::mayBeHeard()
{
    if (m_callCheck)
        setOnCall(m_callCheck());
    return !m_onCall;
}

void TonePlayer::setHasDevice(bool has)
{
    if (has == m_hasDevice)
        return;
    m_hasDevice = has;
    emit deviceTold();
}

void TonePlayer::setState(State state)
{
    if (state == State::NoDevice)
        setHasDevice(false);
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace evenkeel
