#pragma once

#include "core/agentstate/agentstate.h"
#include "core/breather/shiftplan.h"
#include "core/capture/draft.h"
#include "ui/capture/savedpanel.h"

#include <QObject>

#include <memory>

namespace evenkeel {

class BreatherWindow;
class Commands;
class DoNotDisturb;
class LineDesk;
class OpenLog;
class PageShelf;
class Settings;

/// One minute from the quick log: offered with a hard line that was saved there, and taken in its
/// place by a small window, so that the large one stays where it is.
class MinuteDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the desk.
    struct Parts
    {
        OpenLog &log;
        Settings &settings;
        ShiftPlan &plan;
        LineDesk &lines;
        PageShelf &pages;
        const Commands &commands;
        const DoNotDisturb *quiet = nullptr; ///< null where the desktop does not tell
    };

    explicit MinuteDesk(const Parts &parts, QObject *parent = nullptr);
    ~MinuteDesk() override;

    /// What the panel offers with this line; nothing where it was not hard, during a call, while
    /// something holds reminders, or where the plan of the shift has no room. It takes that room.
    [[nodiscard]] std::optional<MinuteOffer> offerFor(const Draft &draft);

    /// Begins it where the quick log stands or stood, which gives way, or over a dialog.
    void start(seconds length = minutes(1));
    [[nodiscard]] bool isRunning() const;
    void interrupt();

    /// The computer may have slept: a breather ends.
    void lookAtClock();
    /// A call ends it, and the offer.
    void takeState(const AgentState &state);

private:
    [[nodiscard]] QString keys() const;

    Parts m_parts;
    std::unique_ptr<BreatherWindow> m_window; ///< made when it is first wanted
};

} // namespace evenkeel
