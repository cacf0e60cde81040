#pragma once

#include "ui/text/holdingwords.h"

#include <QObject>

namespace evenkeel {

class Clock;
class MainWindow;
class ReminderService;
class Settings;
struct Services;

/// The last line of the window: what holds reminders or the offer of a breather back, or what was
/// chosen to and is not supported here.
class HoldingLine final : public QObject
{
    Q_OBJECT

public:
    /// What tells by itself has said after this time what it can.
    static constexpr seconds SignsAnswerWithin{5};

    /// Lives in `window`, which may outlive `reminders` but tells of nothing then.
    HoldingLine(
        const ReminderService &reminders, const Settings &settings, const Services &services,
        const Clock &clock, MainWindow &window);

    /// The reminders are looked at from now on.
    void begin();

    /// From now on what does not tell counts as not supported.
    void knowSigns();

    /// What holds the offer of a breather back; nothing where none would be made.
    void setBreatherHeld(const std::optional<OfferHold> &by);

    /// One runs: none is offered.
    void setBreathing(bool breathing);

    void refresh();

private:
    [[nodiscard]] QList<Unsupported> unsupported() const;

    const ReminderService &m_reminders;
    const Settings &m_settings;
    const Services &m_services;
    const Clock &m_clock;
    MainWindow &m_window;
    std::optional<OfferHold> m_breatherHeld;
    bool m_breathes = false;
    bool m_signsAreKnown = false;
};

} // namespace evenkeel
