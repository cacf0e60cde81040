#include "tests/support/testmain.h"
#include "tests/trust/randomlife.h"
#include "tests/trust/trustlog.h"
#include "tests/trust/workinglife.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

constexpr unsigned Seed = 20261126;

} // namespace

/// Reminders held against a judge that shares no code with them.
class RemindersTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsMissedDoubledOrDisturbs();
    void tenYearsOfOneAgent();
};

void RemindersTest::nothingIsMissedDoubledOrDisturbs()
{
    const int events = isLongRun() ? 200'000 : 3'000;
    ReminderWorld world;
    ReminderJudge judge(world);
    RandomLife life(world, judge, Seed);
    QElapsedTimer time;
    time.start();
    for (int event = 0; event < events && judge.faults().sum() < 10; ++event)
        life.step();
    const auto &faults = judge.faults();
    qInfo(
        "trust: reminders: %d events, %d shown, %d checks in %lld s: %d missed, %d doubled, %d in "
        "a call or other hold, %d lost, %d wrong; at most %.1f s late, %.1f s where the system "
        "told of nothing; %d waited for the end of quiet hours, at most %.1f s longer",
        events, judge.shown(), world.checks, time.elapsed() / 1000, faults.missed, faults.doubled,
        faults.disturbed, faults.lost, faults.wrong, double(judge.latest().count()) / 1000,
        double(judge.latestUnheard().count()) / 1000, judge.shownAfterQuiet(),
        double(judge.latestAfterQuiet().count()) / 1000);
    QCOMPARE(faults.sum(), 0);
    QVERIFY(judge.shown() > events / 20);
    QVERIFY(judge.shownAfterQuiet() > events / 500);
}

void RemindersTest::tenYearsOfOneAgent()
{
    const int months = isLongRun() ? 120 : 2;
    ReminderWorld world;
    ReminderJudge judge(world);
    WorkingLife life(world, judge);
    QElapsedTimer time;
    time.start();
    life.live(months);
    const auto &faults = judge.faults();
    qInfo(
        "trust: reminders: %d simulated months of one agent, %d promises, %d shown, %d of them "
        "after quiet hours, %d checks in %.1f s: %d faults, at most %.1f s late",
        months, life.promises(), judge.shown(), judge.shownAfterQuiet(), world.checks,
        double(time.elapsed()) / 1000, faults.sum(), double(judge.latest().count()) / 1000);
    QCOMPARE(faults.sum(), 0);
    QVERIFY(judge.shown() >= life.promises());
}

EVENKEEL_TEST(RemindersTest)
#include "reminderstest.moc"
