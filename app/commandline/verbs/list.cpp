#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/timeline/rowjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

constexpr qint64 UsualLimit = 50;
constexpr int PageSize = 500;

Attempted<qint64> limitFrom(const Arguments &arguments)
{
    const auto text = arguments.value(u"--limit"_s);
    if (!text)
        return UsualLimit;
    auto limit = numberFrom(*text);
    if (limit && *limit < 1)
        return refuse(Refusal::input(
            QCoreApplication::translate("CommandLine", "The smallest --limit is 1.")));
    return limit;
}

/// Reads page after page until `limit` rows lie in the period.
Result<QJsonArray>
rowsOf(const Timeline &timeline, const LogQuery &query, const Period &period, qint64 limit)
{
    QJsonArray found;
    std::optional<Timeline::Cursor> after;
    while (found.size() < limit) {
        const auto page = timeline.page(query, PageSize, after);
        if (!page)
            return tl::unexpected(page.error());
        for (const LogRow &row : *page) {
            if (period.holds(row.interaction.occurred.at) && found.size() < limit)
                found.append(rowJson(row));
        }
        if (page->size() < PageSize)
            break;
        after = page->last().key;
    }
    return found;
}

} // namespace

Attempted<QJsonObject> list(const Invocation &call, LogSource &source)
{
    const ArgumentShape shape{
        .values = {u"--from"_s, u"--to"_s, u"--text"_s, u"--limit"_s}, .flags = {u"--deleted"_s}};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto period = periodFrom(*arguments, call.clock.zone());
    if (!period)
        return tl::unexpected(period.error());
    const auto limit = limitFrom(*arguments);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());

    LogQuery query;
    query.text = arguments->value(u"--text"_s).value_or(QString());
    query.days = period->days();
    query.zone = call.clock.zone().id();
    query.deleted = arguments->has(u"--deleted"_s);
    const auto rows = rowsOf((*log)->timeline(), query, *period, *limit);
    if (!rows)
        return tl::unexpected(rows.error());
    return QJsonObject{{u"interactions"_s, *rows}};
}

} // namespace evenkeel::verbs
