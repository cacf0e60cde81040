#pragma once

#include "core/base/clock.h"
#include "core/breather/breathsession.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace evenkeel {

/// One breath, in for 4 and out for 6, that several pictures follow. Makes no sound: somebody is
/// on a call.
class OneBreath final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit OneBreath(const Clock &clock, QObject *parent = nullptr);

    /// Begins one; one that is being taken begins anew.
    void start();
    /// Nothing of it is finished.
    void stop();

    [[nodiscard]] bool isOn() const { return m_began.has_value(); }
    /// Where it is; nothing while none is taken.
    [[nodiscard]] std::optional<BreathPoint> point() const;
    [[nodiscard]] tenths phaseLength() const;

signals:
    void moved(); ///< it is to be painted anew
    void phaseBegan(evenkeel::BreathPhase phase);
    void finished(); ///< breathed out to the end

private:
    void follow();

    const Clock &m_clock;
    BreathSession m_session;
    QTimer m_frames; ///< runs only while one is taken
    std::optional<milliseconds> m_began; ///< of the clock's monotonic side
    std::optional<BreathPhase> m_told;
};

} // namespace evenkeel
