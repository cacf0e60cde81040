// Search as you type in a made log of 100 000 interactions: every word letter by letter, common
// words too, and all chips of the Log in every combination, also where they match little or
// nothing. The base is the first page of the log without a search. What is timed is what the Log
// asks: the first page and the count above it.

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
constexpr int CountCap = 1000;
constexpr auto Bar = "99th at most 16 ms";

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

/// Every combination of a chip for days, channel, category, promise and stress with a few texts.
/// The customer is that of one call, so that some combinations match little and most of them
/// nothing.
QList<LogQuery> chipQueries(QDate today)
{
    const DateRange week = DateRange::weekOf(today);
    const DateRange nothing{.from = today.addYears(3), .to = today.addYears(4)};
    QList<LogQuery> queries{LogQuery{}};
    const auto multiply = [&queries](const QList<std::function<void(LogQuery &)>> &changes) {
        const QList<LogQuery> before = queries;
        for (const auto &change : changes) {
            for (LogQuery query : before) {
                change(query);
                queries << query;
            }
        }
    };
    multiply(
        {[](LogQuery &query) { query.text = u"ca"_s; },
         [](LogQuery &query) { query.text = u"the"_s; }});
    multiply(
        {[=](LogQuery &query) { query.days = week; },
         [=](LogQuery &query) { query.days = nothing; }});
    multiply(
        {[](LogQuery &query) { query.channels = {Channel::Phone}; },
         [](LogQuery &query) { query.channels = {Channel::InPerson}; }});
    multiply(
        {[](LogQuery &query) { query.categories = {u"billing"_s}; },
         [](LogQuery &query) { query.categories = {u"nobody has this"_s}; }});
    multiply({[](LogQuery &query) { query.promiseOpen = true; }});
    multiply(
        {[](LogQuery &query) {
             query.stressFrom = 7;
             query.stressTo = 10;
         },
         [](LogQuery &query) {
             query.stressFrom = 10;
             query.stressTo = 10;
         }});
    return queries;
}

void ask(const Timeline &timeline, const LogQuery &query)
{
    std::ignore = timeline.page(query, PageSize);
    std::ignore = timeline.count(query, CountCap);
}

QString inWords(const LogQuery &query)
{
    QStringList words;
    if (!query.text.isEmpty())
        words << u"'%1'"_s.arg(query.text);
    if (query.days)
        words << query.days->from.toString(Qt::ISODate);
    for (const Channel channel : query.channels)
        words << idOf(channel);
    words << query.categories;
    if (query.promiseOpen)
        words << u"promise"_s;
    if (query.stressFrom)
        words << u"stress %1"_s.arg(*query.stressFrom);
    return words.join(u", "_s);
}

/// The slowest combination is named on standard error.
void chips(const Timeline &timeline, QDate today, const char *what, const bench::Stopwatch &base)
{
    bench::Stopwatch all;
    QString slowest;
    double most = 0;
    for (const LogQuery &query : chipQueries(today)) {
        bench::Stopwatch one;
        for (int round = 0; round < 3; ++round) {
            one.time([&] { ask(timeline, query); });
            all.add(one);
        }
        if (one.processor(0) > most) {
            most = one.processor(0);
            slowest = inWords(query);
        }
    }
    all.print(what, base, Bar);
    std::fprintf(stderr, "slowest, %.1f ms of processor time: %s\n", most, qPrintable(slowest));
}

void make(test::TestLog &log)
{
    SampleLog sample(
        log.log, {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections});
    bench::Stopwatch making;
    making.time([&] { std::ignore = sample.fill(Interactions, log.clock.today(), 1); });
    std::fprintf(stderr, "making %d interactions: %.1f s\n", Interactions, making.wall(1) / 1e3);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::TestLog log;
    make(log);
    const Timeline timeline(log.database);
    bench::Stopwatch base;
    bench::Stopwatch search;
    bench::Stopwatch hardOnly;
    const QStringList searches = typedSearches();
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : searches) {
            base.time([&] { ask(timeline, {}); });
            search.time([&] { ask(timeline, {.text = text}); });
            hardOnly.time([&] { ask(timeline, {.text = text, .stressFrom = 7, .stressTo = 10}); });
        }
    }
    base.print("first page of the log", base, "the base of searching");
    search.print("search as you type, first fifty rows", base, Bar);
    hardOnly.print("the same, only stress 7 to 10", base, Bar);

    const QDate today = log.clock.today();
    chips(timeline, today, "all combinations of the chips", base);
    std::ignore = log.database.execute("DELETE FROM rating WHERE value = 10");
    std::ignore = log.database.execute("UPDATE follow_up SET state = 'kept', closed_at = 1"
                                       " WHERE state = 'open'");
    chips(timeline, today, "the same, nothing open, nothing rated 10", base);
    std::ignore = log.database.execute("UPDATE follow_up SET state = 'open', closed_at = NULL"
                                       " WHERE id % 8 = 0");
    chips(timeline, today, "the same, thousands of promises open", base);
    return 0;
}
