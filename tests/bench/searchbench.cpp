// Search as you type in a made log of 100 000 interactions: every word letter by letter, common
// words too. The base is the first page of the log without a search.

#include "core/sample/samplelog.h"
#include "core/timeline/timeline.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/testlog.h"

#include <QCoreApplication>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Interactions = 100'000;
constexpr int PageSize = 50;

QStringList typedSearches()
{
    const QStringList words{u"refund"_s, u"parcel lost"_s, u"engineer"_s, u"billing"_s,
                            u"call"_s,   u"the"_s,         u"invoice"_s,  u"promised"_s,
                            u"late"_s,   u"twice"_s,       u"account"_s,  u"xyzzy"_s};
    QStringList searches;
    for (const QString &word : words) {
        for (qsizetype length = 2; length <= word.size(); ++length)
            searches << word.left(length);
    }
    return searches;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::TestLog log;
    SampleLog sample(
        log.log, {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections});
    bench::Stopwatch making;
    making.time([&] { std::ignore = sample.fill(Interactions, log.clock.today(), 1); });
    std::printf("making %d interactions: %.1f s\n", Interactions, making.quantile(1) / 1e3);

    const Timeline timeline(log.database);
    bench::Stopwatch base;
    bench::Stopwatch search;
    bench::Stopwatch hardOnly;
    const QStringList searches = typedSearches();
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : searches) {
            base.time([&] { std::ignore = timeline.page({}, PageSize); });
            search.time([&] { std::ignore = timeline.page({.text = text}, PageSize); });
            hardOnly.time([&] {
                std::ignore
                    = timeline.page({.text = text, .stressFrom = 7, .stressTo = 10}, PageSize);
            });
        }
    }
    base.print("first page", base, "the base");
    search.print("search as you type, first fifty rows", base, "99th at most 16 ms");
    hardOnly.print("the same, only stress 7 to 10", base, "99th at most 16 ms");
    return 0;
}
