#pragma once

#include "ui/breather/breatherrecorder.h"
#include "ui/breather/breatherstage.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QStackedLayout;
class QWindow;

namespace evenkeel {

class BreatheAfter;
class BreatheChooser;
class BreatheRunning;
class Button;
class Settings;
class TonePlayer;

/// Breathe: choose, take, and say how it was. Saves a breather and its ratings in one change set
/// when the agent goes on, however it ended.
class BreathePage final : public Page
{
    Q_OBJECT

public:
    BreathePage(
        ChangeLog &log, BreatherStore &breathers, RatingStore &ratings, Settings &settings,
        ShiftPlan &plan, TonePlayer &player, Theme &theme, const SiteBreathers &site = {},
        QWidget *parent = nullptr);
    ~BreathePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] bool fillsWindow() const override;
    void activate() override;
    void setCompact(bool compact) override;

    /// Begins at once: `what` is the id of a pattern or kind, empty or unknown for the last used;
    /// without a length the last one, and in any case one that the site allows. Leaves a breather
    /// alone that is being taken; one that waits to be answered is saved as it stands.
    void begin(const QString &what = {}, std::optional<seconds> length = {});

    [[nodiscard]] bool isRunning() const;

    /// The user's own patterns, to make and change them; not in the middle of a breather.
    void showPatterns();

    /// Something matters more: what was taken is saved, nothing is asked, and the page is as
    /// before.
    void interrupt();

    /// Interrupts where the computer has slept meanwhile.
    void checkSlept();

    /// While a call is on nothing is asked, also where a breather is taken all the same.
    void setOnCall(bool onCall) { m_onCall = onCall; }

    /// The note of a talk that is being typed, with what it is about; empty for none.
    [[nodiscard]] QJsonObject draft() const;
    /// Brings one back that was not saved when the program ended.
    void setDraft(const QJsonObject &draft);

    /// How many reminders came up during the breather, for the words after it.
    void setWaitingReminders(int count);

signals:
    /// A breather begins or is over; the question after it is none. `holdsReminders`: no reminder
    /// is to be shown meanwhile.
    void runningChanged(bool running, bool holdsReminders);
    /// One is over, before the question about it, and before it is saved.
    void taken(const evenkeel::Breather &breather);
    /// It has been answered, or nothing is asked: the page is as before.
    void left();
    void saved(evenkeel::BreatherId id);
    /// draft() may be another now.
    void draftChanged();

private:
    void buildViews();
    void start(const BreatheChoice &choice);
    void onEnded(bool finished);
    void endTaking(const Breather &breather);
    void goOn(bool withRating);
    void oneMore();
    /// The question is wanted at all, and there is room for it.
    [[nodiscard]] bool asks(Prompt prompt) const;
    void askNoMore();
    [[nodiscard]] bool save(const TakenBreather &taken);
    void goBack();
    [[nodiscard]] bool saveUnanswered();
    void leave();
    void showPast();
    void readLast();

    BreatherRecorder m_recorder;
    BreatherStage::Means m_means;
    bool m_onCall = false;
    bool m_isTaking = false; ///< told by runningChanged()
    QTimer m_minute;
    QStackedLayout *m_views = nullptr;
    BreatheChooser *m_chooser = nullptr;
    BreatherStage *m_stage = nullptr;
    BreatheRunning *m_running = nullptr; ///< the stage's
    BreatheAfter *m_after = nullptr;
    Button *m_past = nullptr;
    Button *m_patterns = nullptr;
};

} // namespace evenkeel
