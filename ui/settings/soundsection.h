#pragma once

#include "core/breather/toneplayer.h"
#include "ui/settings/settingssection.h"

#include <QTimer>

class QSlider;

namespace evenkeel {

class Button;
class MenuButton;

/// What is heard of a breather: tones, how loud and where, and spoken words.
class SoundSection final : public SettingsSection
{
    Q_OBJECT

public:
    /// `tones` may be nullptr: then there is no sound to set.
    SoundSection(Settings &settings, TonePlayer *tones, QWidget *parent = nullptr);

protected:
    /// Asks the system for its devices and voices, which takes some time, only when it is seen.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addRows();
    [[nodiscard]] QWidget *makeVolume();
    void askForDevices();
    void askForVoice();
    void tryTone();
    void tellState();

    TonePlayer *m_tones;
    SettingRow *m_tone = nullptr;
    SettingRow *m_words = nullptr;
    SettingRow *m_noWords = nullptr;
    QSlider *m_volume = nullptr;
    Button *m_try = nullptr;
    MenuButton *m_device = nullptr;
    QList<SoundDevice> m_devices;
    QTimer m_tried; ///< lets go of the device after a try
};

} // namespace evenkeel
