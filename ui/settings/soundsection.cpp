#include "ui/settings/soundsection.h"

#include "core/settings/keys.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/settingrow.h"

#include <QHBoxLayout>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr auto LengthOfTry = 1500ms;
constexpr int VolumeStep = 5;
constexpr int SliderWidth = 160;

} // namespace

SoundSection::SoundSection(Settings &settings, TonePlayer *tones, QWidget *parent)
    : SettingsSection(settings, parent), m_tones(tones && tones->isAvailable() ? tones : nullptr)
{
    addCard(tr("Sound of a breather"));
    if (!m_tones) {
        addRow(
            tr("Soft tone at each change"), tr("Not offered: this program has no sound."), nullptr);
        return;
    }
    addRows();
    m_tried.setSingleShot(true);
    m_tried.setInterval(LengthOfTry);
    connect(&m_tried, &QTimer::timeout, this, [this] { m_tones->end(); });
    connect(m_tones, &TonePlayer::stateChanged, this, &SoundSection::tellState);
}

void SoundSection::addRows()
{
    m_tone = addSwitch(tr("Soft tone at each change"), {}, keys::BreathTone);
    addRow(tr("Volume"), tr("Kept low even at its highest, for headsets"), makeVolume());
    m_device = new MenuButton(tr("Sound device"));
    m_device->setChoices({tr("As the system")}, 0);
    connect(m_device, &MenuButton::chosen, this, [this](int index) {
        const QByteArray id = index > 0 ? m_devices.at(index - 1).id : QByteArray();
        settings().set(keys::SoundDevice, QString::fromUtf8(id));
    });
    addRow(
        tr("Sound device"), tr("Where it is not there, the one of the system is used"), m_device);
    m_words = addSwitch(tr("Speak the breathing words"), tr("In, hold, out"), keys::BreathWords);
    m_noWords = addRow(
        tr("Speak the breathing words"),
        tr("Not offered: no voice was found here for the language of Evenkeel."), nullptr);
    setAvailable(m_words, false);
    addNote(tr("Nothing sounds while you are on a call."));
    tellState();
}

QWidget *SoundSection::makeVolume()
{
    auto *both = new QWidget;
    m_volume = new QSlider(Qt::Horizontal);
    m_volume->setRange(0, 100);
    m_volume->setSingleStep(VolumeStep);
    m_volume->setPageStep(4 * VolumeStep);
    m_volume->setFixedWidth(Theme::of(this).px(SliderWidth));
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setValue(settings().get(keys::BreathVolume));
    connect(m_volume, &QSlider::valueChanged, this, [this](int volume) {
        settings().set(keys::BreathVolume, volume);
    });
    m_try = new Button(tr("Try"), Button::Kind::Secondary);
    m_try->setSize(Button::Size::Small);
    m_try->setAccessibleName(tr("Try the tone"));
    connect(m_try, &Button::clicked, this, &SoundSection::tryTone);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_volume);
    row->addWidget(m_try);
    return both;
}

void SoundSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    if (!m_tones || event->spontaneous())
        return;
    askForDevices();
    askForVoice();
}

void SoundSection::hideEvent(QHideEvent *event)
{
    SettingsSection::hideEvent(event);
    if (m_tried.isActive()) {
        m_tried.stop();
        m_tones->end();
    }
}

void SoundSection::askForDevices()
{
    m_devices = m_tones->devices();
    QStringList names{tr("As the system")};
    for (const SoundDevice &device : std::as_const(m_devices))
        names.append(device.name);
    const QByteArray chosen = settings().get(keys::SoundDevice).toUtf8();
    const auto there = std::ranges::find(m_devices, chosen, &SoundDevice::id);
    const auto index = there == m_devices.end() ? 0 : there - m_devices.begin() + 1;
    m_device->setChoices(names, static_cast<int>(index));
    tellState();
}

void SoundSection::askForVoice()
{
    const bool speaks = m_tones->canSpeak();
    setAvailable(m_words, speaks);
    setAvailable(m_noWords, !speaks);
}

void SoundSection::tryTone()
{
    m_tones->begin(
        {.device = settings().get(keys::SoundDevice).toUtf8(), .volume = m_volume->value()});
    m_tones->play(BreathPhase::In, TonePlayer::AtOnce);
    m_tried.start();
}

void SoundSection::tellState()
{
    const QString wrong = BreathingLabels::sound(
        m_devices.isEmpty() && isVisible() ? TonePlayer::State::NoDevice : m_tones->state());
    if (wrong.isEmpty())
        m_tone->setDetail(tr("In rises, out falls, a hold stands still"));
    else
        m_tone->setWarning(wrong);
    m_try->setEnabled(!m_devices.isEmpty());
}

} // namespace evenkeel
