// Saving a line with promise and rating, and what the window waits for it. The base is one durable
// insert of a short row into a table of its own in the same database.

#include "core/capture/journal.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/testlog.h"

#include <QCoreApplication>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 400;

Draft draftFor(const test::TestLog &log, int number)
{
    Draft draft;
    draft.interaction
        = test::plainInteraction(u"angry about late refund %1"_s.arg(number), log.clock.moment());
    draft.interaction.category = u"billing"_s;
    draft.interaction.customer = QString::number(4000 + number);
    draft.stress = StressLevel::from(number % 11);
    draft.promises = {
        {.text = u"callback"_s,
         .due
         = LocalTime{.date = log.clock.today().addDays(1), .time = QTime(15, 0), .zone = "Europe/London"_ba},
         .needsTime = false}};
    return draft;
}

void insertPlainRow(Database &database)
{
    auto row = database.prepare("INSERT INTO bench_row (text) VALUES ('angry about late refund')");
    std::ignore = row->run();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::TestLog log;
    Journal journal(log.log, log.interactions, log.followUps, log.ratings);
    std::ignore
        = log.database.execute("CREATE TABLE bench_row (id INTEGER PRIMARY KEY, text TEXT) STRICT");

    bench::Stopwatch base;
    bench::Stopwatch save;
    bench::Stopwatch undo;
    for (int round = 0; round < Rounds; ++round) {
        log.clock.advance(std::chrono::seconds(30));
        base.time([&] { insertPlainRow(log.database); });
        save.time([&] { std::ignore = journal.log(draftFor(log, round)); });
        if (round % 4 == 0)
            undo.time([&] { std::ignore = log.log.undo(); });
    }
    base.print("one durable insert", base, "the base of saving");
    save.print("save a line with promise and rating", base, "never more than 50 ms");
    undo.print("undo it", base, "never more than 50 ms");
    return 0;
}
