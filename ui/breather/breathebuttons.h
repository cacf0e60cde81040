#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace evenkeel {

class Button;

/// Pause, stop and tone at the foot of the running breather: what they say, and where they stand.
class BreatheButtons final : public QObject
{
    Q_OBJECT

public:
    /// What the session is doing, as far as the buttons show it.
    struct State
    {
        bool paused = false;
        bool spaceLeads = false; ///< the breath or the next step, and P pauses
        bool next = false; ///< there are steps
        bool over = false; ///< it is, and waits
        bool tone = false;
        bool offersTone = false;
    };

    /// The buttons are children of `scene`.
    explicit BreatheButtons(QWidget &scene);

    void show(const State &state);
    /// In a row over the lower edge of the scene, wherever that lies now.
    void place();
    /// Where the row begins.
    [[nodiscard]] int top() const;

signals:
    /// The next step; or, where it is over, back again.
    void nextClicked();
    void pauseClicked();
    void stopClicked();
    void toneClicked();

private:
    void fit();
    [[nodiscard]] QList<Button *> shown() const;

    QWidget &m_scene;
    Button *m_next;
    Button *m_pause;
    Button *m_stop;
    Button *m_tone;
    bool m_offersTone = false;
    bool m_isSmall = false;
};

} // namespace evenkeel
