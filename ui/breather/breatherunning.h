#pragma once

#include "core/base/clockgap.h"
#include "ui/breather/breathcue.h"
#include "ui/breather/breathecanvas.h"
#include "ui/breather/breathechoice.h"
#include "ui/breather/breathemanner.h"
#include "ui/breather/breatherun.h"
#include "ui/breather/heldkey.h"

#include <QTimer>
#include <QWidget>

namespace evenkeel {

class BreatheButtons;
class Clock;

/// The scene while a breather is taken. Shape, word and number all come from one elapsed time of
/// the clock's monotonic side; the timer here only says when to paint again.
class BreatheRunning final : public QWidget
{
    Q_OBJECT

public:
    using Manner = BreatheManner;

    BreatheRunning(const Clock &clock, TonePlayer &player, QWidget *parent = nullptr);

    void start(const BreatheOption &option, seconds wanted, const Manner &manner);
    [[nodiscard]] bool isRunning() const { return m_run && !m_run->isPaused(); }
    [[nodiscard]] bool isPaused() const { return m_run && m_run->isPaused() && !m_over; }
    /// It has come to its end, and waits for the person to be back: whoever walks, talks or sits
    /// quietly does not look. A breath has an end of its own and waits for nothing.
    [[nodiscard]] bool isOver() const { return m_over; }

    /// How much has gone by, and how long it was to be.
    [[nodiscard]] milliseconds elapsed() const;
    [[nodiscard]] milliseconds length() const;
    /// Breathed out to the end so often; 0 without a guide.
    [[nodiscard]] int finishedBreaths() const;
    /// What was measured at one's own pace; nothing under two breaths, and nothing with a guide.
    [[nodiscard]] std::optional<double> breathsPerMinute() const;
    /// The same for its beginning and its end, where there were enough breaths.
    [[nodiscard]] std::optional<SelfPacedSession::Change> change() const;

    void togglePause();
    /// Ends it here; what was taken counts.
    void stop();
    /// The same without telling of it.
    void halt();
    void setTone(bool on);
    void toggleTone();
    /// From the next picture on; all of it tells the same.
    void setMotion(breathring::Motion motion)
    {
        m_manner.motion = motion;
        updateTimer();
        m_canvas.clear();
        update();
    }

    /// Looks at the clock: ends what is over, sounds what has changed, paints.
    void follow();
    /// Looks whether it is still seen.
    void checkSeen();
    /// Looks whether the computer slept since it began, also while it pauses or was ended.
    void checkSlept();

signals:
    void ended(bool finished);
    /// Nobody can be following it: nothing of it was painted for a while (hidden, minimised or
    /// stuck), or the computer slept.
    void lost();
    void toneChanged(bool on);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateButtons();
    void updateTimer();
    void tellSound();
    void pause();
    void goOn();
    void keepEnd();
    void breatheIn();
    void breatheOut();
    void takeRelease(std::optional<milliseconds> at);
    void come();
    void followEnd();
    void nextStep();
    void describeStep();
    void finish(bool finished);
    void lookAgain();
    [[nodiscard]] BreathePicture picture() const;
    [[nodiscard]] BreathePicture::Seen seen() const;

    const Clock &m_clock;
    BreathCue m_cue;
    QTimer m_frames{this};
    QTimer m_sight{this}; ///< looks whether it is still painted
    milliseconds m_painted{0}; ///< monotonic
    std::optional<BreatheRun> m_run;
    ClockGap m_gap;
    BreatheOption m_option;
    seconds m_wanted{0};
    QString m_backAt; ///< on the wall, if it goes on without another pause
    Manner m_manner;
    bool m_over = false;
    milliseconds m_ended{0}; ///< monotonic: when it was over
    HeldKey m_held;
    milliseconds m_looked{0}; ///< monotonic: the moment that is shown
    BreatheCanvas m_canvas;
    BreatheButtons *m_buttons;
};

} // namespace evenkeel
