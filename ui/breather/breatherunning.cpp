#include "ui/breather/breatherunning.h"

#include "core/base/clock.h"
#include "ui/breather/breathetimes.h"
#include "ui/breather/phasebar.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr auto FrameLength = 16ms; ///< about sixty pictures a second
constexpr auto StillFrameLength = 100ms; ///< where only numbers change
constexpr int Margin = 32;
constexpr int ButtonGap = 8;
constexpr qreal BarBelowCentre = 260; ///< at scale 1
constexpr qreal BarWidth = 396;

bool isOurs(const QKeyEvent &event)
{
    const bool plain = event.modifiers() == Qt::NoModifier;
    return plain
        && (event.key() == Qt::Key_Space || event.key() == Qt::Key_Escape
            || event.key() == Qt::Key_M);
}

} // namespace

BreatheRunning::BreatheRunning(const Clock &clock, TonePlayer &player, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_player(player)
{
    setFocusPolicy(Qt::StrongFocus);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &BreatheRunning::follow);
    buildButtons();
}

void BreatheRunning::buildButtons()
{
    m_pause = new Button(tr("Pause"), Button::Kind::Secondary, this);
    m_pause->setKeyHint(tr("Space", "key"));
    m_stop = new Button(tr("Stop"), Button::Kind::Secondary, this);
    m_stop->setIconName(u"stop"_s);
    m_stop->setKeyHint(tr("Esc", "key"));
    m_tone = new Button(QString(), Button::Kind::Quiet, this);
    m_tone->setKeyHint(u"M"_s);
    connect(m_pause, &Button::clicked, this, &BreatheRunning::togglePause);
    connect(m_stop, &Button::clicked, this, &BreatheRunning::stop);
    connect(m_tone, &Button::clicked, this, &BreatheRunning::toggleTone);
}

void BreatheRunning::start(const BreatheOption &option, seconds wanted, const Manner &manner)
{
    m_option = option;
    m_wanted = wanted;
    m_manner = manner;
    m_sounded.reset();
    m_run.emplace(option.pattern, wanted);
    m_run->start(m_clock.monotonic());
    m_end = m_clock.now() + m_run->length();
    setAccessibleName(titleText());
    updateButtons();
    updateTimer();
    follow();
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
    const bool guided = m_run && m_run->session();
    return guided ? m_run->session()->finishedBreaths(elapsed()) : 0;
}

void BreatheRunning::togglePause()
{
    if (!m_run)
        return;
    if (m_run->isPaused())
        goOn();
    else
        m_run->pause(m_clock.monotonic());
    updateButtons();
    updateTimer();
    update();
}

void BreatheRunning::goOn()
{
    m_run->resume(m_clock.monotonic());
    m_end = m_clock.now() + m_run->length() - elapsed();
}

void BreatheRunning::stop()
{
    if (m_run)
        finish(m_run->isDone(m_clock.monotonic()));
}

void BreatheRunning::finish(bool finished)
{
    m_run->pause(m_clock.monotonic());
    updateTimer();
    emit ended(finished);
}

void BreatheRunning::toggleTone()
{
    setTone(!m_manner.tone);
}

void BreatheRunning::setTone(bool on)
{
    if (!m_player.isAvailable() || on == m_manner.tone)
        return;
    m_manner.tone = on;
    updateButtons();
    emit toneChanged(on);
}

void BreatheRunning::follow()
{
    if (!isRunning())
        return;
    const milliseconds now = m_clock.monotonic();
    if (m_run->isDone(now)) {
        finish(true);
        return;
    }
    if (m_run->session())
        sound(m_run->session()->at(m_run->elapsed(now)));
    update();
}

void BreatheRunning::sound(const BreathPoint &point)
{
    if (point.phase == m_sounded && point.breath == m_soundedBreath)
        return;
    m_sounded = point.phase;
    m_soundedBreath = point.breath;
    setAccessibleDescription(BreathingLabels::guide(point.phase));
    if (m_manner.tone)
        m_player.play(point.phase);
}

void BreatheRunning::updateButtons()
{
    const bool paused = isPaused();
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setIconName(paused ? u"play"_s : u"pause"_s);
    m_tone->setText(m_manner.tone ? tr("Turn tone off") : tr("Turn tone on"));
    m_tone->setIconName(m_manner.tone ? u"sound"_s : u"sound-off"_s);
    m_tone->setVisible(m_player.isAvailable() && m_option.pattern.has_value());
    placeButtons();
}

void BreatheRunning::updateTimer()
{
    const bool moves = m_option.pattern && m_manner.motion == breathring::Motion::Moving;
    if (isRunning() && isVisible())
        m_frames.start(moves ? FrameLength : StillFrameLength);
    else
        m_frames.stop();
}

void BreatheRunning::placeButtons()
{
    QList<Button *> shown{m_pause, m_stop};
    if (!m_tone->isHidden())
        shown.append(m_tone);
    if (layoutDirection() == Qt::RightToLeft)
        std::ranges::reverse(shown);
    int whole = ButtonGap * static_cast<int>(shown.size() - 1);
    for (const Button *button : shown)
        whole += button->sizeHint().width();
    int x = (width() - whole) / 2;
    for (Button *button : shown) {
        const QSize size = button->sizeHint();
        button->setGeometry(QRect(QPoint(x, height() - Margin - size.height()), size));
        x += size.width() + ButtonGap;
    }
}

void BreatheRunning::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

bool BreatheRunning::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys belong to the session, whatever they mean elsewhere in the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isOurs(*key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void BreatheRunning::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape)
        stop();
    else if (event->key() == Qt::Key_Space)
        togglePause();
    else
        toggleTone();
}

void BreatheRunning::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void BreatheRunning::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

QString BreatheRunning::titleText() const
{
    return m_option.pattern ? BreathingLabels::pattern(m_option.pattern->id)
                            : BreathingLabels::kind(m_option.kind);
}

breathring::Frame BreatheRunning::frame() const
{
    const milliseconds now = m_clock.monotonic();
    breathring::Frame frame{.progress = m_run->progress(now), .motion = m_manner.motion};
    if (const auto &session = m_run->session()) {
        frame.point = session->at(m_run->elapsed(now));
        frame.phaseLength = session->pattern().length(frame.point->phase);
        frame.word = BreathingLabels::guide(frame.point->phase);
        frame.count = QLocale().toString(frame.point->secondsLeft);
    } else {
        frame.word = breathetimes::clockLength(m_run->left(now));
        frame.count = m_run->isPaused() ? tr("Paused") : QString();
    }
    return frame;
}

void BreatheRunning::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    breathscene::paintSea(painter, theme, size());
    if (!m_run)
        return;
    breathscene::paintCorners(painter, theme, size(), corners(), layoutDirection());
    const qreal scale = breathring::scaleFor(size());
    const QPointF centre(width() / 2.0, breathscene::horizon(size()));
    const breathring::Frame now = frame();
    breathring::paint(painter, theme, centre, scale, now);
    const qreal below = centre.y() + BarBelowCentre * scale;
    if (now.point) {
        const qreal wide = BarWidth * scale;
        const QRectF bar(centre.x() - wide / 2, below, wide, theme.px(9));
        phasebar::paint(painter, theme, bar, m_run->session()->pattern(), *now.point);
    }
    paintProgressWords(painter, below + theme.px(48));
}

void BreatheRunning::paintProgressWords(QPainter &painter, qreal y) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.colour(Token::Text2));
    QString words = BreathingLabels::kindNote(m_option.kind);
    if (const auto &session = m_run->session()) {
        const QString left = breathetimes::clockLength(m_run->left(m_clock.monotonic()));
        const QLocale locale;
        //: %1 is the number of this breath, %2 of all breaths, %3 a time as in 0:24
        words = tr("Breath %1 of %2      %3 left")
                    .arg(
                        locale.toString(session->at(elapsed()).breath),
                        locale.toString(session->breaths()), left);
    }
    painter.drawText(QRectF(0, y, width(), theme.px(18)), Qt::AlignCenter, words);
}

breathscene::Corners BreatheRunning::corners() const
{
    return {
        .startTitle = titleText(),
        .startWords = BreathingLabels::longLength(m_wanted),
        .endTitle = tr("Back at %1").arg(breathetimes::backAt(m_end, m_clock.zone())),
        .endWords = m_manner.holdsReminders ? tr("Reminders wait until then") : QString()};
}

} // namespace evenkeel
