#include "core/followup/holding.h"
#include "tests/core/followup/promises.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What holds reminders back, at 14:31 on Thursday 14 May 2026 in London.
class HoldingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingHoldsAtFirst();
    void theFirstReasonIsTold();
    void aPauseEnds();
    void quietHoursEnd();
    void holidaysAreQuietWhereChosen();
    void onlySomeWaitForTyping();

private:
    [[nodiscard]] std::optional<Holding> holding() const
    {
        return holdingAt(m_now, QTimeZone(London), m_state, m_around, m_rules);
    }
    [[nodiscard]] QString reason() const
    {
        const auto held = holding();
        return held ? idOf(held->reason) : QString();
    }

    Instant m_now;
    AgentState m_state;
    Surroundings m_around;
    ReminderRules m_rules;
};

void HoldingTest::init()
{
    m_now = at(u"2026-05-14T14:31"_s);
    m_state = {};
    m_around = {};
    m_rules = {};
}

void HoldingTest::nothingHoldsAtFirst()
{
    QVERIFY(!holding());
    m_state.fed = true;
    m_around.typing = true;
    QVERIFY(!holding());
}

void HoldingTest::theFirstReasonIsTold()
{
    m_state = {.activity = AgentActivity::OnCall, .fed = true};
    m_around = {.breathing = true, .typing = true, .doNotDisturb = true};
    m_rules.pausedUntil = at(u"2026-05-14T15:00"_s);
    m_rules.quiet = WeekHours::fromText(u"4=14:00-16:00");
    QCOMPARE(reason(), u"on-call"_s);
    m_state.activity = AgentActivity::Away;
    m_state.until = at(u"2026-05-14T15:30"_s);
    QCOMPARE(reason(), u"away"_s);
    QCOMPARE(holding()->until, m_state.until);
    m_state.activity = AgentActivity::WrapUp;
    QCOMPARE(reason(), u"paused"_s);
    QCOMPARE(holding()->until, m_rules.pausedUntil);
    m_rules.pausedUntil.reset();
    QCOMPARE(reason(), u"quiet-hours"_s);
    QCOMPARE(holding()->until, at(u"2026-05-14T16:00"_s));
    m_rules.quiet = {};
    QCOMPARE(reason(), u"do-not-disturb"_s);
    m_around.doNotDisturb = false;
    QCOMPARE(reason(), u"breather"_s);
    m_rules.holdForBreather = false;
    QCOMPARE(reason(), u"typing"_s);
}

void HoldingTest::aPauseEnds()
{
    m_rules.pausedUntil = m_now + milliseconds(1);
    QVERIFY(holding());
    m_rules.pausedUntil = m_now;
    QVERIFY(!holding());
}

void HoldingTest::quietHoursEnd()
{
    m_rules.quiet = WeekHours::fromText(u"4=13:00-14:31");
    QVERIFY(!holding());
    m_now -= milliseconds(1);
    QVERIFY(holding());
}

void HoldingTest::holidaysAreQuietWhereChosen()
{
    m_rules.work.holidays = Holidays::fromTexts({u"2026-05-14"_s, u"2026-05-15"_s});
    QVERIFY2(!holding(), "nothing is held unasked");
    m_rules.quietOnHolidays = true;
    QCOMPARE(reason(), u"holiday"_s);
    QCOMPARE(holding()->until, std::optional(at(u"2026-05-16T00:00"_s)));
    m_now = at(u"2026-05-16T00:00"_s);
    QVERIFY(!holding());
}

void HoldingTest::onlySomeWaitForTyping()
{
    m_around.typing = true;
    m_state = {.activity = AgentActivity::Free, .fed = false};
    QCOMPARE(reason(), u"typing"_s);
    m_state.fed = true;
    QVERIFY(!holding());
    m_state.activity = AgentActivity::WrapUp;
    QCOMPARE(reason(), u"typing"_s);
}

EVENKEEL_TEST(HoldingTest)
#include "holdingtest.moc"
