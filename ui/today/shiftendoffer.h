#pragma once

#include <QWidget>

namespace evenkeel {

class Banner;
class Clock;
class Settings;
class ShiftPlan;

/// The question at the end of the shift, for those who want it: a rating, a look back, or to close
/// the day. Once a day, within the prompts of a shift, never during a call, never at night and
/// never once the day is closed.
class ShiftEndOffer final : public QWidget
{
    Q_OBJECT

public:
    ShiftEndOffer(
        ShiftPlan &plan, Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// Looks whether it is time to ask. `free` is false during a call, while something else is
    /// offered, and on a day with nothing in it.
    void consider(bool free);

    /// What is said once the day is closed.
    [[nodiscard]] static QString closedInWords();

signals:
    /// Reflect is wanted.
    void lookBackRequested();
    /// Nothing more is to be asked until the next shift.
    void dayClosed();

private:
    [[nodiscard]] bool isTime() const;
    void answer();

    ShiftPlan &m_plan;
    Settings &m_settings;
    const Clock &m_clock;
    Banner *m_banner = nullptr;
};

} // namespace evenkeel
