#include "tests/trust/promptworld.h"

#include "core/base/localtime.h"
#include "core/breather/dayclose.h"
#include "core/capture/lineoffer.h"
#include "core/followup/offerholding.h"
#include "core/settings/keys.h"
#include "ui/breather/breatheafter.h"
#include "ui/breather/breathechooser.h"
#include "ui/breather/breathepanel.h"
#include "ui/breather/breatherunning.h"
#include "ui/today/todayoffers.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel::test {

namespace {

constexpr int EasyMost = 6; ///< stress of a call that is not hard

bool stands(const QWidget &in, const QString &verb)
{
    for (const Button *button : in.findChildren<Button *>()) {
        if (button->text() == verb && button->isVisibleTo(&in))
            return !in.isHidden();
    }
    return false;
}

} // namespace

PromptWorld::PromptWorld()
    : m_theme(*qApp, {.mode = ThemeChoice::Mode::Light}),
      m_banner(new BreatherOffer(m_plan, m_settings, m_log.clock, &m_today)),
      m_shiftEnd(new ShiftEndOffer(m_plan, m_settings, m_log.clock, &m_today)),
      m_page(m_log.log, m_log.breathers, m_log.ratings, m_settings, m_plan, m_player, m_theme)
{
    m_settings.set(keys::WorkEnd, u"20:00"_s);
    m_settings.set(keys::AskAtShiftEnd, true);
    m_settings.set(keys::BreathCautionRead, true);
    QObject::connect(&m_panel, &SavedPanel::offerGone, &m_panel, [this] {
        m_plan.setStanding(OfferPlace::Panel, false);
    });
    QObject::connect(m_shiftEnd, &ShiftEndOffer::dayClosed, &m_page, [this] { closeDay(); });
    QObject::connect(m_banner, &BreatherOffer::accepted, &m_page, [this] { breathe(false); });
    QObject::connect(&m_panel, &SavedPanel::breatherRequested, &m_page, [this] {
        m_plan.accept(); // the small window asks nothing
        m_judge.accepted();
    });
    QObject::connect(&m_panel, &SavedPanel::breatherDeclined, &m_page, [this] {
        m_plan.decline(m_log.clock.now());
        m_judge.refused(m_log.clock.now());
    });
    m_page.show();
}

PromptWorld::~PromptWorld() = default;

void PromptWorld::beginShift(unsigned seed)
{
    m_dice.seed(seed);
    m_panel.hide();
    m_day.clear();
    m_state = {};
    m_plan = ShiftPlan();
    m_judge = PromptJudge();
    m_settings.set(keys::OfferBreather, true);
    m_date = m_date.addDays(1);
    m_log.clock.setNow(resolve(m_date, QTime(8, 0), m_log.clock.zone()));
    m_todaySeen = true;
    m_hard = 0;
    look();
}

void PromptWorld::live(unsigned seed, int hardPercent)
{
    beginShift(seed);
    m_hardPercent = hardPercent;
    const Instant end = m_log.clock.now() + 12h;
    while (m_log.clock.now() < end) {
        takeCall();
        rest();
    }
}

void PromptWorld::takeCall()
{
    setActivity(AgentActivity::OnCall);
    const bool isHard = chance(m_hardPercent);
    const StressLevel rating
        = *StressLevel::from(isHard ? between(EasyMost + 1, 10) : between(0, EasyMost));
    m_hard += isHard;
    const bool early = chance(10); // the line is written while they still talk
    for (int minute = between(2, 9); minute > 0; --minute)
        goBy(1min);
    if (early)
        logLine(rating, chance(40));
    setActivity(chance(70) ? AgentActivity::WrapUp : AgentActivity::Free);
    if (!early && chance(85))
        logLine(rating, chance(40));
    goBy(1min);
}

void PromptWorld::rest()
{
    setActivity(chance(4) ? AgentActivity::Away : AgentActivity::Free);
    for (int minute = between(0, 6); minute > 0; --minute) {
        m_todaySeen = chance(85) ? m_todaySeen : !m_todaySeen;
        answerToday();
        if (chance(3))
            breathe(true);
        goBy(1min);
    }
}

/// As LineDesk does: the quick log asks before it saves, Today hears of it afterwards.
void PromptWorld::logLine(StressLevel rating, bool inWindow)
{
    const Instant now = m_log.clock.now();
    const bool offers
        = !inWindow && takesOffer({.stress = rating}, holding(), m_settings, m_plan, now);
    LogRow row;
    row.interaction.occurred = m_log.clock.moment();
    row.rating = Rating{};
    row.rating->value = rating;
    m_day.append({.what = row});
    look(); // Today follows the log
    if (!inWindow) {
        m_panel.present(
            {}, {}, {}, {0, 0, 680, 200},
            offers ? std::optional(MinuteOffer{.verb = u"Breathe 1 min"_s}) : std::nullopt);
        look();
        answerPanel();
    } else if (m_todaySeen && rating.band() == StressLevel::Band::High) {
        m_banner->offerAfterHardOne(holding());
    }
    look();
}

void PromptWorld::answerPanel()
{
    if (chance(20))
        setActivity(AgentActivity::OnCall); // the next one comes while it stands there
    if (chance(30))
        press(m_panel, u"Breathe 1 min"_s);
    else if (chance(40))
        press(m_panel, u"Not now"_s);
    goBy(4s);
    m_panel.hide();
}

void PromptWorld::answerToday()
{
    if (!m_todaySeen || chance(60))
        return;
    if (chance(30))
        press(*m_banner, u"Breathe 1 min"_s);
    else if (chance(50) && press(*m_banner, u"Not now"_s))
        m_judge.refused(m_log.clock.now());
    if (chance(10))
        press(*m_banner, u"Stop offering"_s);
    else if (chance(60) && press(*m_banner, u"Keep offering"_s))
        m_judge.accepted();
    if (chance(50))
        press(*m_shiftEnd, u"Close the day"_s);
    else if (chance(1))
        closeDay(); // from the list of commands, at any time
    look();
}

/// From the chooser with its scale, or at once as an offer does; to its end, stopped, or cut short
/// by a call.
void PromptWorld::breathe(bool fromPage)
{
    const bool todaySeen = std::exchange(m_todaySeen, false);
    auto &view = *m_page.findChild<BreatheRunning *>();
    if (fromPage) {
        m_page.activate();
        m_scaleBefore = m_page.findChild<BreatheChooser *>()->panel().showsScale();
        look();
        QTest::keyClick(m_page.findChild<BreatheChooser *>(), Qt::Key_Return);
    } else {
        m_page.begin({}, seconds(60));
    }
    m_judge.accepted();
    m_log.clock.advance(chance(50) ? 70s : 20s);
    if (chance(25)) {
        setActivity(AgentActivity::OnCall);
        m_page.interrupt();
        look();
    } else {
        view.follow();
        view.stop();
        look();
        press(m_page, chance(50) ? u"Save and go back"_s : u"Skip"_s);
    }
    m_scaleBefore = false;
    m_page.interrupt(); // whatever is left of it
    m_todaySeen = todaySeen;
    m_day.append({.what = BreatherRow{.breather = m_log.breathers.latest(1)->value(0)}});
    look();
}

/// As long as the panel is to be seen nobody gets to the list of commands.
void PromptWorld::closeDay()
{
    dayclose::close(m_plan, m_settings, m_log.clock);
    m_panel.hide();
    m_judge.closed(*dayclose::closedUntil(m_settings, m_log.clock.now()));
}

void PromptWorld::goBy(milliseconds time)
{
    m_log.clock.advance(time);
    look();
}

void PromptWorld::look()
{
    const TodayOffers offers{*m_banner, *m_shiftEnd, m_plan};
    offers.consider(m_day, holding(), m_todaySeen);
    m_judge.look(m_log.clock.now(), m_state.activity == AgentActivity::OnCall, seen());
}

void PromptWorld::setActivity(AgentActivity activity)
{
    m_state.activity = activity;
    m_page.setOnCall(activity == AgentActivity::OnCall);
    if (activity == AgentActivity::OnCall)
        m_panel.withdrawOffer();
    look();
}

std::optional<Holding> PromptWorld::holding() const
{
    return holdingOfOffers(m_log.clock, m_state, nullptr, m_settings);
}

PromptsSeen PromptWorld::seen() const
{
    const auto *after = m_page.findChild<BreatheAfter *>();
    return {
        .todayShown = m_todaySeen,
        .panel = stands(m_panel, u"Breathe 1 min"_s),
        .banner = stands(*m_banner, u"Breathe 1 min"_s),
        .question = stands(*m_banner, u"Stop offering"_s),
        .shiftEnd = stands(*m_shiftEnd, u"Close the day"_s),
        .scaleBefore = m_scaleBefore,
        .scaleAfter = after->isVisible() && after->asksForRating()};
}

bool PromptWorld::press(QWidget &in, const QString &verb)
{
    for (Button *button : in.findChildren<Button *>()) {
        if (button->text() != verb || !button->isVisibleTo(&in) || in.isHidden())
            continue;
        button->click();
        return true;
    }
    return false;
}

bool PromptWorld::chance(int percent)
{
    return between(1, 100) <= percent;
}

/// The same on every platform, which std's distributions are not.
int PromptWorld::between(int least, int most)
{
    const auto span = static_cast<unsigned>(most - least + 1);
    return least + static_cast<int>(m_dice() % span);
}

} // namespace evenkeel::test
