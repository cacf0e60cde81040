// The figures of Reflect over a made log of 100 000 interactions: from the request until they are
// there, worked out by the worker in a thread of its own. The base is a walk over the plain rows of
// the log. Beside it how long the window's thread is held up meanwhile, and how soon a week comes
// that takes the place of ten years at work.

#include "core/insight/summaryworker.h"
#include "core/sample/samplelog.h"
#include "core/storage/statement.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/testlog.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <chrono>
#include <thread>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr int Interactions = 100'000;
constexpr int Rounds = 11;
constexpr auto HalfWay = 50ms;

void walkRows(Database &database)
{
    auto row = database.prepare("SELECT id, occurred_at, channel, category FROM interaction");
    while (*row->step()) { }
}

class Reflect
{
public:
    explicit Reflect(test::TestLog &log)
        : m_clock(log.clock),
          m_worker([&log] { return Database::openReader(log.file(), log.key()); })
    {
        QObject::connect(
            &m_worker, &SummaryWorker::answered, &m_wait, [this](const SummaryAnswer &answer) {
                if (answer.summaries && answer.periods == m_wanted)
                    m_wait.quit();
            });
    }

    void request(const QList<DateRange> &periods)
    {
        m_wanted = periods;
        m_worker.request({.periods = periods, .zone = m_clock.zone(), .now = m_clock.now()});
    }

    void wait() { m_wait.exec(); }

private:
    const Clock &m_clock;
    SummaryWorker m_worker;
    QEventLoop m_wait;
    QList<DateRange> m_wanted;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::TestLog log;
    SampleLog sample(
        log.log, {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections});
    std::ignore = sample.fill(Interactions, log.clock.today(), 1);

    bench::Stopwatch base;
    for (int round = 0; round < Rounds; ++round)
        base.time([&log] { walkRows(log.database); });
    base.print("100 000 plain rows, walked", base, "the base of Reflect");

    const QDate today = log.clock.today();
    const DateRange week = DateRange::weekOf(today);
    const DateRange year{.from = today.addYears(-1), .to = today};
    const DateRange decade{.from = today.addYears(-10), .to = today};
    Reflect reflect(log);
    const auto figure = [&](const char *what, const DateRange &period, const char *bar) {
        bench::Stopwatch watch;
        for (int round = 0; round < Rounds; ++round) {
            watch.time([&] {
                reflect.request({period});
                reflect.wait();
            });
        }
        watch.print(what, base, bar);
    };
    figure("the figures of a week", week, "at most 50 ms");
    figure("the figures of a year", year, "at most 150 ms");
    figure("the figures of ten years", decade, "at most 500 ms");

    bench::Stopwatch asked;
    bench::Stopwatch instead;
    for (int round = 0; round < Rounds; ++round) {
        asked.time([&] { reflect.request({decade}); });
        std::this_thread::sleep_for(HalfWay);
        instead.time([&] {
            reflect.request({week});
            reflect.wait();
        });
    }
    asked.print("ten years asked for, held up", base, "-");
    instead.print("a week in place of ten years at work", base, "at most 50 ms");
    return 0;
}
