#pragma once

#include "core/agentstate/agentstate.h"
#include "core/breather/shiftplan.h"
#include "core/settings/settings.h"
#include "tests/support/silentplayer.h"
#include "tests/support/testlog.h"
#include "tests/trust/promptjudge.h"
#include "ui/breather/breathepage.h"
#include "ui/capture/savedpanel.h"
#include "ui/theme/theme.h"
#include "ui/today/breatheroffer.h"
#include "ui/today/shiftendoffer.h"

#include <random>

namespace evenkeel::test {

/// All that asks for something, as the program has it, before an agent at work: the panel of the
/// quick log, the offers of Today, and the page that asks before and after a breather. The day is
/// made, and the judge sees what is on the screen.
class PromptWorld
{
public:
    PromptWorld();
    ~PromptWorld();

    /// The next day from 08:00 to 20:00, with a plan and a judge of its own. Of the calls
    /// `hardPercent` are rated 7 or more.
    void live(unsigned seed, int hardPercent);

    [[nodiscard]] const PromptJudge &judge() const { return m_judge; }
    [[nodiscard]] int hardCalls() const { return m_hard; }

private:
    void beginShift(unsigned seed);
    void takeCall();
    void rest();
    void logLine(StressLevel rating, bool inWindow);
    void answerPanel();
    void answerToday();
    void breathe(bool fromPage);
    void closeDay();
    void goBy(milliseconds time);
    void look();
    void setActivity(AgentActivity activity);
    bool press(QWidget &in, const QString &verb);
    [[nodiscard]] bool chance(int percent);
    [[nodiscard]] int between(int least, int most);
    [[nodiscard]] std::optional<Holding> holding() const;
    [[nodiscard]] PromptsSeen seen() const;

    std::mt19937 m_dice;
    Theme m_theme;
    TestLog m_log;
    Settings m_settings{QString()};
    ShiftPlan m_plan;
    SilentPlayer m_player;
    AgentState m_state;
    QList<DayRow> m_day;
    SavedPanel m_panel;
    QWidget m_today; ///< never shown: the offers in it are, as far as they know
    BreatherOffer *m_banner;
    ShiftEndOffer *m_shiftEnd;
    BreathePage m_page;
    PromptJudge m_judge;
    QDate m_date{2026, 5, 14};
    int m_hardPercent = 0;
    bool m_todaySeen = true;
    bool m_scaleBefore = false; ///< a breather was begun beside the scale, at this look
    int m_hard = 0;
};

} // namespace evenkeel::test
