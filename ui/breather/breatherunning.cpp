#include "ui/breather/breatherunning.h"

#include "core/base/clock.h"
#include "ui/breather/breathebuttons.h"
#include "ui/breather/breathekeys.h"
#include "ui/breather/breathetimes.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr auto FrameLength = 16ms; ///< about sixty pictures a second
constexpr auto StillFrameLength = 100ms; ///< where only numbers change
constexpr auto SightCheck = 500ms;
constexpr auto LongestUnseen = 3s;

} // namespace

BreatheRunning::BreatheRunning(const Clock &clock, TonePlayer &player, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_cue(player), m_gap(clock),
      m_buttons(new BreatheButtons(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_frames.setTimerType(Qt::PreciseTimer);
    m_sight.setInterval(SightCheck);
    connect(&m_frames, &QTimer::timeout, this, &BreatheRunning::follow);
    connect(&m_sight, &QTimer::timeout, this, &BreatheRunning::checkSeen);
    connect(&player, &TonePlayer::stateChanged, this, &BreatheRunning::tellSound);
    connect(&player, &TonePlayer::deviceTold, this, &BreatheRunning::updateButtons);
    connect(m_buttons, &BreatheButtons::nextClicked, this, &BreatheRunning::nextStep);
    connect(m_buttons, &BreatheButtons::pauseClicked, this, &BreatheRunning::togglePause);
    connect(m_buttons, &BreatheButtons::stopClicked, this, &BreatheRunning::stop);
    connect(m_buttons, &BreatheButtons::toneClicked, this, &BreatheRunning::toggleTone);
}

void BreatheRunning::start(const BreatheOption &option, seconds wanted, const Manner &manner)
{
    m_option = option;
    m_wanted = wanted;
    m_manner = manner;
    m_over = false;
    m_run = BreatheRun::of(option, wanted);
    m_run->start(m_clock.monotonic());
    m_cue.start(*m_run, manner.cue);
    m_gap = ClockGap(m_clock);
    m_painted = m_clock.monotonic();
    keepEnd();
    m_held.press();
    // A key does its thing once, but the one that leads the breath is there to be held.
    setProperty("actsOnKeysBut", option.isSelfPaced() ? Qt::Key_Space : 0);
    setAccessibleName(BreathePicture::titleOf(option));
    setAccessibleDescription(option.isSelfPaced() ? BreathingLabels::howSelfPaced() : QString());
    describeStep();
    updateButtons();
    updateTimer();
    update();
    follow();
    tellSound();
}

milliseconds BreatheRunning::elapsed() const
{
    return m_run ? m_run->elapsed(m_clock.monotonic()) : 0ms;
}

milliseconds BreatheRunning::length() const
{
    return m_run ? m_run->length() : 0ms;
}

int BreatheRunning::finishedBreaths() const
{
    return m_run ? m_run->finishedBreaths(m_clock.monotonic()) : 0;
}

std::optional<double> BreatheRunning::breathsPerMinute() const
{
    return m_run && m_run->own() ? m_run->own()->breathsPerMinute() : std::nullopt;
}

std::optional<SelfPacedSession::Change> BreatheRunning::change() const
{
    return m_run && m_run->own() ? m_run->own()->change() : std::nullopt;
}

void BreatheRunning::togglePause()
{
    if (!m_run || m_over)
        return;
    if (m_run->isPaused())
        goOn();
    else
        pause();
    updateButtons();
    updateTimer();
    lookAgain();
}

void BreatheRunning::pause()
{
    takeRelease(m_held.end());
    m_run->pause(m_clock.monotonic());
    m_cue.stop();
}

void BreatheRunning::goOn()
{
    m_run->resume(m_clock.monotonic());
    m_cue.goOn(*m_run, m_clock.monotonic());
    m_painted = m_clock.monotonic();
    keepEnd();
    setFocus(); // the keys are here, wherever the pointer ended the pause
}

void BreatheRunning::keepEnd()
{
    m_backAt = breathetimes::backAt(m_clock.now() + length() - elapsed(), m_clock.zone());
}

void BreatheRunning::stop()
{
    if (m_run)
        finish(m_over || m_run->isDone(m_clock.monotonic()));
}

void BreatheRunning::finish(bool finished)
{
    halt();
    emit ended(finished);
}

/// To its end. A finished exhale is one; anything else gets a soft one, and time to come back.
void BreatheRunning::come()
{
    if (m_option.kind == BreatherKind::Breathing)
        return finish(true);
    halt();
    m_over = true;
    m_ended = m_clock.monotonic();
    m_cue.tellEnd(m_ended);
    setAccessibleDescription(tr("Back when you are ready."));
    updateButtons();
    followEnd();
}

/// Until its words are all there.
void BreatheRunning::followEnd()
{
    if (!m_over)
        return;
    lookAgain();
    updateTimer();
}

void BreatheRunning::nextStep()
{
    if (m_over)
        return stop();
    m_run->nextStep();
    describeStep();
    follow();
}

/// Heard as it comes.
void BreatheRunning::describeStep()
{
    if (!m_run->senses())
        return;
    setAccessibleDescription(m_run->senses()->spoken());
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void BreatheRunning::halt()
{
    if (m_run)
        pause();
    m_canvas.clear();
    updateTimer();
}

/// Walks, talks and quiet minutes need no window.
void BreatheRunning::checkSeen()
{
    if (isRunning() && m_option.isGuided() && m_clock.monotonic() - m_painted >= LongestUnseen)
        emit lost();
}

void BreatheRunning::checkSlept()
{
    if (m_run && m_gap.take(m_clock) >= ClockGap::Sleep)
        emit lost();
}

void BreatheRunning::toggleTone()
{
    setTone(!m_cue.isOn());
}

void BreatheRunning::setTone(bool on)
{
    if (!m_run || !m_cue.setOn(on, *m_run, m_clock.monotonic()))
        return;
    updateButtons();
    emit toneChanged(on);
}

/// Why nothing is heard: seen until the end, and read aloud once.
void BreatheRunning::tellSound()
{
    if (m_run && !m_cue.notice().isEmpty())
        setAccessibleDescription(m_cue.notice());
    m_canvas.clear();
    update();
}

void BreatheRunning::follow()
{
    checkSlept();
    if (!isRunning())
        return followEnd();
    const milliseconds now = m_clock.monotonic();
    takeRelease(m_held.letGo(now));
    if (m_run->isDone(now)) {
        come();
        return;
    }
    if (const auto begun = m_cue.follow(*m_run, now))
        setAccessibleDescription(BreathingLabels::guide(*begun));
    lookAgain();
}

/// Paints what has changed since the last look.
void BreatheRunning::lookAgain()
{
    m_looked = m_clock.monotonic();
    update(m_canvas.follow(picture(), seen()));
}

void BreatheRunning::updateButtons()
{
    m_buttons->show(
        {.paused = isPaused(),
         .spaceLeads = spaceLeads(m_option),
         .next = m_run && m_run->senses(),
         .over = m_over,
         .tone = m_cue.isOn(),
         .offersTone = m_cue.canToggle() && !m_over});
}

void BreatheRunning::updateTimer()
{
    const bool moves
        = m_option.kind == BreatherKind::Breathing && m_manner.motion == breathring::Motion::Moving;
    const bool comesIn = m_run && BreathePicture::wordsOpacity(seen()) < 1;
    if ((isRunning() || comesIn) && isVisible())
        m_frames.start(moves || comesIn ? FrameLength : StillFrameLength);
    else
        m_frames.stop();
    if (isRunning())
        m_sight.start();
    else
        m_sight.stop();
}

void BreatheRunning::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_buttons->place();
}

void BreatheRunning::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followEnd();
    updateTimer();
}

void BreatheRunning::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

BreathePicture BreatheRunning::picture() const
{
    return {Theme::of(this), size(), layoutDirection(), m_buttons->top()};
}

BreathePicture::Seen BreatheRunning::seen() const
{
    return {
        .run = *m_run,
        .option = m_option,
        .manner = m_manner,
        .wanted = m_wanted,
        .backAt = m_backAt,
        .sound = m_cue.notice(),
        .now = m_looked,
        .over = m_over,
        .overFor = m_looked - m_ended};
}

void BreatheRunning::paintEvent(QPaintEvent *event)
{
    m_painted = m_clock.monotonic();
    QPainter painter(this);
    if (!m_run) {
        breathscene::paintSea(painter, Theme::of(this), size());
        return;
    }
    m_canvas.paint(painter, event->rect(), picture(), seen());
}

} // namespace evenkeel
