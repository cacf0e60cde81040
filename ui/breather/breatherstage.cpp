#include "ui/breather/breatherstage.h"

#include "core/base/clock.h"
#include "core/breather/toneplayer.h"
#include "core/settings/keys.h"
#include "ui/breather/breatherunning.h"

#include <QGuiApplication>
#include <QWindow>

#include <utility>

namespace evenkeel {

BreatherStage::BreatherStage(const Means &means, QWidget *parent)
    : QObject(parent), m_means(means), m_view(new BreatheRunning(means.clock, means.player, parent))
{
    connect(m_view, &BreatheRunning::ended, this, &BreatherStage::ended);
    connect(m_view, &BreatheRunning::lost, this, &BreatherStage::lost);
    connect(m_view, &BreatheRunning::toneChanged, this, [this](bool on) {
        m_means.settings.set(keys::BreathTone, on);
    });
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &BreatherStage::noticeFocus);
}

BreatherStage::~BreatherStage()
{
    clear();
}

void BreatherStage::start(const BreatheChoice &choice)
{
    const Settings &settings = m_means.settings;
    const bool still = m_means.theme.reducedMotion();
    m_choice = choice;
    m_started = m_means.clock.moment();
    m_holdsReminders = settings.get(keys::BreathHoldReminders);
    m_means.plan.accept();
    darken(settings.get(keys::BreathDarken));
    m_view->start(
        choice.option, choice.wanted,
        {.motion = settings.get(keys::BreathNoRing) ? breathring::Motion::WordsOnly
             : still                                ? breathring::Motion::Still
                                                    : breathring::Motion::Moving,
         .tone = settings.get(keys::BreathTone) && m_means.player.isAvailable(),
         .holdsReminders = m_holdsReminders,
         .firstLine = m_means.site.firstLine});
    m_view->setFocus();
    const QWindow *window = m_view->window()->windowHandle();
    m_hadFocus = window && QGuiApplication::focusWindow() == window;
}

TakenBreather BreatherStage::soFar(bool finished) const
{
    Breather breather;
    breather.kind = m_choice.option.kind;
    breather.pattern = m_choice.option.patternId();
    breather.started = m_started;
    breather.planned = std::chrono::round<seconds>(m_view->length());
    breather.taken = std::chrono::round<seconds>(m_view->elapsed());
    breather.finished = finished;
    return {.breather = breather, .before = m_choice.before};
}

void BreatherStage::clear()
{
    darken(false);
}

/// Eyes are on this window, or shut. Who goes on in another one, is no longer here; but a walk, a
/// talk and a quiet minute need no window, and a pause was asked for.
void BreatherStage::noticeFocus(const QWindow *focused)
{
    if (!m_view->isRunning())
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
