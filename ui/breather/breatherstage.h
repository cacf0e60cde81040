#pragma once

#include "core/breather/shiftplan.h"
#include "core/breather/sitebreathers.h"
#include "ui/breather/breathcue.h"
#include "ui/breather/breathechoice.h"
#include "ui/breather/breathring.h"
#include "ui/theme/theme.h"

#include <QObject>

class QWindow;

namespace evenkeel {

class BreatheCaution;
class BreatheRunning;
class Clock;
class Settings;
class TonePlayer;

/// Where a breather is taken, in the page or in the small window of the quick log: how it begins,
/// what was taken of it, and what ends it without a question. The same rules for both.
class BreatherStage final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the stage.
    struct Means
    {
        const Clock &clock;
        Settings &settings;
        ShiftPlan &plan;
        TonePlayer &player;
        Theme &theme;
        SiteBreathers site{};
    };

    /// The view is a child of `parent`.
    BreatherStage(const Means &means, QWidget *parent);
    ~BreatherStage() override;

    [[nodiscard]] BreatheRunning &view() const { return *m_view; }
    [[nodiscard]] const BreatheChoice &choice() const { return m_choice; }
    [[nodiscard]] bool holdsReminders() const { return m_holdsReminders; }

    /// Begins it, now and as the settings say. The view is to be shown already. Before the very
    /// first guided one it says what to know, and begins once that was read.
    void start(const BreatheChoice &choice);

    /// It waits for what is to be known to be read: nothing has been taken yet.
    [[nodiscard]] bool isAsking() const;

    /// What was taken until now, with the rating before it.
    [[nodiscard]] TakenBreather soFar(bool finished) const;

    /// The colours are as before, and nothing is asked.
    void clear();

signals:
    /// It came to its end, or was stopped.
    void ended(bool finished);
    /// Not after what is to be known; nothing was taken.
    void declined();
    /// Nobody is following it any longer: it has not been seen for a while, or another window has
    /// the keyboard.
    void lost();

private:
    void begin();
    [[nodiscard]] BreathCue::Manner cueManner() const;
    void noticeFocus(const QWindow *focused);
    /// As it is set, or as the system asks.
    [[nodiscard]] breathring::Motion motion() const;
    void darken(bool on);

    Means m_means;
    BreatheRunning *m_view;
    BreatheCaution *m_caution; ///< the view's
    BreatheChoice m_choice;
    Moment m_started;
    bool m_holdsReminders = false;
    bool m_hadFocus = false; ///< since it began
    std::optional<ThemeChoice::Mode> m_modeBefore;
};

} // namespace evenkeel
