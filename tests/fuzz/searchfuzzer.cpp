#include "core/timeline/searchexpression.h"
#include "core/timeline/timeline.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/testlog.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

constexpr int Most = 100;

/// A small log, whose search index every input is asked of.
test::TestLog &smallLog()
{
    static test::TestLog log;
    static const bool filled = [] {
        const QStringList summaries
            = u"angry about a late refund|naïve façade, 50 % off|order 4711-B (second call)|"
              "can't reach \"billing\"|NEAR the AND of OR NOT|\u0627\u0644\u0639 \U0001F600 call|"
              "refund refund refund|col:on * ^start|e\u0301tude a.b.c x_y"_s.split(u'|');
        for (const QString &summary : summaries)
            log.addInteraction(summary);
        log.add(test::fullInteraction(log.clock.moment()));
        return true;
    }();
    Q_UNUSED(filled);
    return log;
}

QList<LogRow> found(const Timeline &timeline, const LogQuery &query)
{
    const auto rows = timeline.page(query, Most);
    mustHold(rows.has_value(), "no input is bad syntax");
    return *rows;
}

LogQuery queryFrom(Input &input)
{
    LogQuery query;
    switch (input.choice(6)) {
    case 1: query.channels = {Channel::Phone, Channel::InPerson}; break;
    case 2: query.deleted = true; break;
    case 3: query.customer = input.text().left(input.text().indexOf(u' ')); break;
    case 4: query.categories = input.text().split(u','); break;
    case 5: query.promiseOpen = true; break;
    default: break;
    }
    query.text = input.text();
    return query;
}

} // namespace

void fuzz(Input input)
{
    const Timeline timeline(smallLog().database);
    LogQuery query = queryFrom(input);
    const QList<LogRow> rows = found(timeline, query);
    const auto count = timeline.count(query);
    mustHold(count && *count == rows.size(), "as many are counted as are found");
    if (findsNothing(query.text))
        return;
    query.text += u" refund"_s;
    mustHold(found(timeline, query).size() <= rows.size(), "one more word finds no more");
}

} // namespace evenkeel::fuzz
