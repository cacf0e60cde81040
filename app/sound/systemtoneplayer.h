#pragma once

#include "core/breather/toneplayer.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace evenkeel {

/// Plays the tones by what the system has anyway: pw-play, paplay or aplay on Linux, afplay on
/// macOS, the multimedia part of Windows there. No library is needed for it; where none of them is
/// found the tone is not offered.
class SystemTonePlayer final : public TonePlayer
{
public:
    /// Looks for a player once.
    SystemTonePlayer();

    [[nodiscard]] bool isAvailable() const override;
    void play(BreathPhase phase) override;

private:
    /// The file that a player is given; made at the first tone, gone with the object.
    [[nodiscard]] QString fileFor(BreathPhase phase);

    QString m_program; ///< empty where there is none, and on Windows
    std::unique_ptr<QTemporaryDir> m_folder; ///< not before the first tone: most starts need none
    QHash<BreathPhase, QString> m_files;
    QHash<BreathPhase, QByteArray> m_waves; ///< Windows plays from memory
};

} // namespace evenkeel
