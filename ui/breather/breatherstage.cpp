#include "ui/breather/breatherstage.h"

#include "core/base/clock.h"
#include "core/breather/toneplayer.h"
#include "core/settings/keys.h"
#include "ui/breather/breathecaution.h"
#include "ui/breather/breatherunning.h"

#include <QGuiApplication>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace evenkeel {

BreatherStage::BreatherStage(const Means &means, QWidget *parent)
    : QObject(parent), m_means(means),
      m_view(new BreatheRunning(means.clock, means.player, parent)),
      m_caution(new BreatheCaution(*m_view))
{
    connect(m_view, &BreatheRunning::ended, this, &BreatherStage::ended);
    connect(m_view, &BreatheRunning::lost, this, &BreatherStage::lost);
    connect(m_view, &BreatheRunning::toneChanged, this, [this](bool on) {
        m_means.settings.set(keys::BreathTone, on);
    });
    connect(m_caution, &BreatheCaution::understood, this, [this] {
        m_means.settings.set(keys::BreathCautionRead, true);
        m_caution->hide();
        begin();
    });
    connect(m_caution, &BreatheCaution::declined, this, &BreatherStage::declined);
    connect(&means.theme, &Theme::changed, this, [this] { m_view->setMotion(motion()); });
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &BreatherStage::noticeFocus);
}

BreatherStage::~BreatherStage()
{
    darken(false);
}

bool BreatherStage::isAsking() const
{
    return !m_caution->isHidden();
}

void BreatherStage::start(const BreatheChoice &choice)
{
    m_choice = choice;
    m_holdsReminders = m_means.settings.get(keys::BreathHoldReminders);
    const QWindow *window = m_view->window()->windowHandle();
    m_hadFocus = window && QGuiApplication::focusWindow() == window;
    const bool breathes = choice.option.kind == BreatherKind::Breathing;
    if (breathes && !m_means.settings.get(keys::BreathCautionRead))
        m_caution->ask();
    else
        begin();
}

void BreatherStage::begin()
{
    const BreatheChoice &choice = m_choice;
    const Settings &settings = m_means.settings;
    m_started = m_means.clock.moment();
    m_means.plan.accept();
    darken(settings.get(keys::BreathDarken));
    m_view->start(
        choice.option, choice.wanted,
        {.motion = motion(),
         .cue = cueManner(),
         .holdsReminders = m_holdsReminders,
         .firstLine = m_means.site.firstLine});
    m_view->setFocus();
}

BreathCue::Manner BreatherStage::cueManner() const
{
    const Settings &settings = m_means.settings;
    return {
        .tone = settings.get(keys::BreathTone) && m_means.player.isAvailable(),
        .words = settings.get(keys::BreathWords),
        .sound
        = {.device = settings.get(keys::SoundDevice).toUtf8(),
           .volume = std::clamp(settings.get(keys::BreathVolume), 0, 100)}};
}

breathring::Motion BreatherStage::motion() const
{
    if (m_means.settings.get(keys::BreathNoRing))
        return breathring::Motion::WordsOnly;
    return m_means.theme.reducedMotion() ? breathring::Motion::Still : breathring::Motion::Moving;
}

TakenBreather BreatherStage::soFar(bool finished) const
{
    Breather breather;
    breather.kind = m_choice.option.kind;
    breather.pattern = m_choice.option.patternId();
    breather.started = m_started;
    breather.planned = std::chrono::round<seconds>(m_view->length());
    breather.taken = std::chrono::round<seconds>(m_view->elapsed());
    breather.finished = finished || m_view->isOver();
    return {.breather = breather, .before = m_choice.before};
}

void BreatherStage::clear()
{
    m_caution->hide();
    darken(false);
}

/// Eyes are on this window, or shut. Who goes on in another one, is no longer here; but a walk, a
/// talk and a quiet minute need no window, and a pause was asked for.
void BreatherStage::noticeFocus(const QWindow *focused)
{
    if (!m_view->isRunning() && !isAsking())
        return;
    const bool isHere = focused && focused == m_view->window()->windowHandle();
    const bool left = m_hadFocus && !isHere;
    m_hadFocus = m_hadFocus || isHere;
    if (left && m_choice.option.isGuided())
        emit lost();
}

void BreatherStage::darken(bool on)
{
    Theme &theme = m_means.theme;
    ThemeChoice choice = theme.choice();
    if (on && !m_modeBefore && theme.scheme() == Scheme::Light) {
        m_modeBefore = choice.mode;
        choice.mode = ThemeChoice::Mode::Dark;
        theme.choose(choice);
    } else if (!on && m_modeBefore) {
        choice.mode = *std::exchange(m_modeBefore, std::nullopt);
        theme.choose(choice);
    }
}

} // namespace evenkeel
