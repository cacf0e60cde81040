#pragma once

#include "ui/breather/breatherrecorder.h"
#include "ui/breather/breatherstage.h"

#include <QWidget>

namespace evenkeel {

/// One minute in the place of the quick log, over nothing but that: a small frameless window which
/// is gone as soon as the breather is over, and leaves the keyboard to the program before it.
/// Nothing is asked afterwards.
class BreatherWindow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr QSize Size{420, 300}; ///< at a text size of one, without a first line

    BreatherWindow(
        ChangeLog &log, BreatherStore &breathers, RatingStore &ratings,
        const BreatherStage::Means &means, QWidget *parent = nullptr);

    /// Leaving in the middle of it still counts.
    ~BreatherWindow() override;

    /// Begins so much, or what of it the site allows, of the last pattern that has a guide, over
    /// the middle of `over`. Leaves one alone that is being taken.
    void begin(const QRect &over, seconds length = minutes(1));

    [[nodiscard]] bool isRunning() const { return m_isOn; }

    /// Something matters more: what was taken is saved, and the window is gone.
    void interrupt();

    [[nodiscard]] BreatheRunning &view() const { return m_stage.view(); }

signals:
    /// As of the page.
    void runningChanged(bool running, bool holdsReminders);
    void taken(const evenkeel::Breather &breather);
    void failed(const evenkeel::Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] BreatheOption option() const;
    void place(const QRect &over);
    void finish(bool finished);
    [[nodiscard]] Result<> save(bool finished);

    BreatherStage::Means m_means;
    BreatherRecorder m_recorder;
    BreatherStage m_stage;
    bool m_isOn = false;
};

} // namespace evenkeel
