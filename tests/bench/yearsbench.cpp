// Ten simulated years of one agent with all reminders, held against the judge of the trust tests.
// The base is short rows into a table of their own in a log of the same kind, not synced either.

#include "core/storage/statement.h"
#include "tests/bench/stopwatch.h"
#include "tests/trust/workinglife.h"

#include <QCoreApplication>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

constexpr int PlainRows = 20'000;
constexpr int Years = 10;

void insertPlainRows(Database &database)
{
    for (int number = 0; number < PlainRows; ++number) {
        auto row = database.prepare("INSERT INTO bench_row (text) VALUES ('call back')");
        std::ignore = row->run();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bench::Stopwatch base;
    {
        ReminderWorld world;
        std::ignore = world.log.database.execute(
            "CREATE TABLE bench_row (id INTEGER PRIMARY KEY, text TEXT) STRICT");
        base.time([&world] { insertPlainRows(world.log.database); });
    }
    ReminderWorld world;
    ReminderJudge judge(world);
    WorkingLife life(world, judge);
    bench::Stopwatch years;
    years.time([&life] { life.live(12 * Years); });
    base.print("20 000 plain rows, not synced", base, "the base of the ten years");
    years.print("ten simulated years of one agent", base, "at most 60 s");
    return judge.faults().sum() == 0 ? 0 : 1;
}
