#include "tests/core/breather/pausejudge.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace evenkeel;
using namespace evenkeel::test;
using What = PauseStep::What;

namespace {

constexpr unsigned Seed = 20'260'514;
constexpr int Looks = 150;
constexpr unsigned All = 10'000;
constexpr unsigned Fast = 1'000; ///< without optimisation, beside other tests

/// A made day of somebody with a plan of pauses, in whole seconds: work, calls, breaks, sleep, set
/// clocks and changed zones, and whatever may be answered.
class RandomDay
{
public:
    explicit RandomDay(unsigned seed)
        : m_dice(seed), m_rules(anyRules()), m_plan(m_rules), m_judge(m_rules),
          m_tellsIdle(chance(80))
    {
        if (m_tellsIdle)
            m_sign.idle = milliseconds(0);
    }

    const PauseJudge::Tally &live()
    {
        look();
        for (int at = 1; at < Looks; ++at) {
            pass();
            look();
            answer();
        }
        m_judge.closeDay();
        return m_judge.tally();
    }

private:
    int any(int least, int most) { return std::uniform_int_distribution(least, most)(m_dice); }
    bool chance(int percent) { return any(1, 100) <= percent; }

    PauseRules anyRules()
    {
        PauseRules rules;
        rules.natural = static_cast<NaturalBreak>(any(0, 3));
        if (chance(80))
            rules.shortOne
                = PauseInterval{.every = minutes(any(2, 15)), .length = seconds(any(20, 180))};
        if (chance(80))
            rules.longerOne
                = PauseInterval{.every = minutes(any(8, 40)), .length = seconds(any(120, 900))};
        return rules;
    }

    /// Something goes on until the next look, which may come late.
    void pass()
    {
        const auto next = m_plan.nextLook().value_or(minutes(5));
        const auto soon = static_cast<int>(std::chrono::ceil<seconds>(next).count());
        const int passed = soon == 1 ? any(1, 15) : chance(60) ? soon : any(0, 2 * soon);
        goOn(seconds(passed));
        change();
    }

    void goOn(seconds passed)
    {
        m_sign.monotonic += passed;
        m_sign.wall += passed;
        m_sign.slept = false;
        if (chance(15))
            m_rests = !m_rests;
        m_idle = m_rests ? m_idle + passed : seconds(any(0, std::min(3, int(passed.count()))));
        if (m_tellsIdle)
            m_sign.idle = m_idle;
    }

    void change()
    {
        if (m_sign.state != WorkState::Pausing && chance(10))
            m_sign.state = static_cast<WorkState>(std::max(0, any(-3, 4)));
        if (chance(m_sign.inShift ? 1 : 15)) // the zone changes, or the day ends
            m_sign.inShift = !m_sign.inShift;
        if (chance(2)) {
            m_sign.wall += seconds(chance(70) ? any(1, 900) : any(1, 36'000));
            m_sign.slept = chance(70);
        } else if (chance(3)) {
            m_sign.wall += seconds(chance(50) ? any(-10, 10) : any(-40'000, 40'000));
        }
    }

    void look()
    {
        const PauseStep step = m_plan.look(m_sign);
        m_judge.look(m_sign, step, m_plan);
        if (step.what == What::Begin)
            m_sign.state = WorkState::Pausing;
        m_began = m_sign.state == WorkState::Pausing ? m_began : m_sign.monotonic;
    }

    void answer()
    {
        if (m_sign.state == WorkState::Pausing && chance(25))
            end();
        else if (m_plan.announced() && chance(30))
            answerAnnounced();
        else if (m_plan.skipped() && m_sign.state == WorkState::Open && chance(3))
            takeSkipped();
        else if (m_sign.state == WorkState::Open && chance(1))
            m_sign.state = WorkState::Pausing; // by hand
    }

    void answerAnnounced()
    {
        const int choice = any(0, 2);
        if (choice == 0) {
            m_judge.begin(*m_plan.announced());
            (void)m_plan.begin();
            m_sign.state = WorkState::Pausing;
        } else if (choice == 1) {
            const minutes by = PauseDelays.at(static_cast<std::size_t>(any(0, 3)));
            m_judge.postpone(by);
            m_plan.postpone(by);
        } else {
            m_judge.skip();
            m_plan.skip();
        }
    }

    void takeSkipped()
    {
        m_judge.takeSkipped(*m_plan.skipped());
        (void)m_plan.takeSkipped();
        m_sign.state = WorkState::Pausing;
    }

    void end()
    {
        const auto taken = std::chrono::duration_cast<seconds>(m_sign.monotonic - m_began);
        const PauseEnd end{.taken = taken, .byCall = chance(30)};
        m_judge.end(end);
        m_plan.noteBreather(end);
        m_sign.state = end.byCall ? WorkState::OnCall : WorkState::Open;
    }

    std::mt19937 m_dice;
    PauseRules m_rules;
    PausePlan m_plan;
    PauseJudge m_judge;
    bool m_tellsIdle;
    bool m_rests = false;
    seconds m_idle{0};
    WorkSign m_sign;
    milliseconds m_began{0};
};

} // namespace

/// A plan of pauses against a judge that sees only what goes in and what comes out.
class PauseOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void madeDaysAreAsTheJudgeHasThem();
};

void PauseOracleTest::madeDaysAreAsTheJudgeHasThem()
{
    PauseJudge::Tally all;
    QElapsedTimer time;
    time.start();
    const unsigned sequences = qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1 ? All : Fast;
    for (unsigned day = 0; day < sequences && all.faults() < 100; ++day) {
        RandomDay made(Seed + day);
        const PauseJudge::Tally &one = made.live();
        all.looks += one.looks;
        all.announced += one.announced;
        all.begun += one.begun;
        all.skipped += one.skipped;
        all.negative += one.negative;
        all.afterResume += one.afterResume;
        all.lost += one.lost;
        all.made += one.made;
        all.untimely += one.untimely;
        all.miscounted += one.miscounted;
        if (one.faults() > 0)
            qInfo("day %u has %d faults", Seed + day, one.faults());
    }
    qInfo(
        "trust: pause plan: %u event sequences, %d looks, %d announced, %d begun, %d skipped in "
        "%.1f s: %d negative times, %d within 60 s of resume, %d lost, %d made, %d untimely, %d "
        "miscounted",
        sequences, all.looks, all.announced, all.begun, all.skipped, double(time.elapsed()) / 1000,
        all.negative, all.afterResume, all.lost, all.made, all.untimely, all.miscounted);
    QCOMPARE(all.faults(), 0);
    QVERIFY(all.announced > static_cast<int>(sequences));
    QVERIFY(all.begun > static_cast<int>(sequences / 4));
}

EVENKEEL_TEST(PauseOracleTest)
#include "pauseoracletest.moc"
