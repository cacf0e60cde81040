#pragma once

#include "ui/widgets/page.h"

namespace evenkeel {

class Clock;
class Commands;
class Settings;
class ShiftPlan;

/// "Close the day" and "Open the day again", from anywhere in the window. A day that was closed
/// before the program began stays closed.
class DayDesk final : public QObject
{
    Q_OBJECT

public:
    DayDesk(ShiftPlan &plan, Settings &settings, const Clock &clock, QObject *parent);

    void addTo(Commands &commands);

signals:
    void said(const evenkeel::Message &message);

private:
    void close();
    void open();

    ShiftPlan &m_plan;
    Settings &m_settings;
    const Clock &m_clock;
};

} // namespace evenkeel
