#pragma once

#include <QWidget>

namespace evenkeel {

class BreathButton;
class Button;
class CallSession;
class OneBreath;
class PlainLabel;
class ShrunkStep;
class StripHandle;

/// The strip where there is little room: the time, the step that is on, one breath, and the end.
class ShrunkStrip final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ShrunkStrip(CallSession &session, OneBreath &breath, QWidget *parent = nullptr);

    /// The step that is on, or empty, and its place; whether it goes round.
    void follow(const QString &title, const QString &place, bool circles);
    void setBreathKeys(const QString &keys);

    [[nodiscard]] StripHandle *handle() const { return m_handle; }

signals:
    void growRequested();
    void endRequested();

private:
    void tick();
    void showStep();

    CallSession &m_session;
    OneBreath &m_one;
    QString m_title;
    QString m_place;
    bool m_circles = false;
    StripHandle *m_handle;
    PlainLabel *m_time;
    ShrunkStep *m_step;
    BreathButton *m_breath;
};

} // namespace evenkeel
