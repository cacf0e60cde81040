#include "core/timeline/experiencetable.h"

#include "core/interaction/interactiontable.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

const QByteArray Endings
    = "SELECT i.outcome, count(*) FROM interaction i INDEXED BY interaction_kind";
const QByteArray ByOutcome = " GROUP BY i.outcome";

// The order of the two is said: from the kind to its ratings, which stand in a small table of their
// own by their place in the log.
const QByteArray Ratings
    = "SELECT o.value, i.sort_key, i.id FROM interaction i INDEXED BY interaction_kind"
      " CROSS JOIN rated_order o ON o.sort_key = i.sort_key";

int countOf(const QList<Experience::Ending> &endings)
{
    return std::accumulate(
        endings.begin(), endings.end(), 0,
        [](int sum, const Experience::Ending &ending) { return sum + ending.count; });
}

} // namespace

Result<Experience> ExperienceTable::of(const ExperienceQuery &query) const
{
    Experience experience{.category = query.category, .trigger = query.trigger};
    if (query.category.isEmpty())
        return experience;
    auto endings = this->endings(query);
    if (!endings)
        return tl::unexpected(endings.error());
    experience.count = countOf(*endings);
    if (experience.count < Experience::Few && !query.trigger.isEmpty()) {
        ExperienceQuery wider = query;
        wider.trigger.clear();
        return of(wider);
    }
    if (experience.count < Experience::Few)
        return experience;
    std::ranges::stable_sort(*endings, std::greater(), &Experience::Ending::count);
    experience.endings = std::move(*endings);
    auto calmest = this->calmest(query);
    if (!calmest)
        return tl::unexpected(calmest.error());
    experience.calmest = std::move(*calmest);
    return experience;
}

Result<Statement> ExperienceTable::prepare(
    const QByteArray &head, const ExperienceQuery &query, const QByteArray &tail) const
{
    QByteArray sql = head + " WHERE i.deleted_at IS NULL AND i.category = :category";
    if (!query.trigger.isEmpty())
        sql += " AND i.trigger_id = :trigger";
    if (query.without)
        sql += " AND i.id <> :without";
    Result<Statement> statement = m_database.prepare(sql + tail);
    if (!statement)
        return statement;
    statement->bind(":category", query.category);
    if (!query.trigger.isEmpty())
        statement->bind(":trigger", query.trigger);
    if (query.without)
        statement->bind(":without", query.without->value());
    return statement;
}

Result<QList<Experience::Ending>> ExperienceTable::endings(const ExperienceQuery &query) const
{
    Result<Statement> statement = prepare(Endings, query, ByOutcome);
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) {
        return Experience::Ending{
            .outcome = row.text(0), .count = static_cast<int>(row.integer(1))};
    });
}

Result<std::optional<Experience::Calmest>>
ExperienceTable::calmest(const ExperienceQuery &query) const
{
    Result<Statement> rows = prepare(Ratings, query);
    if (!rows)
        return tl::unexpected(rows.error());
    // The lowest value, of equals the one with the highest key.
    std::pair<qint64, qint64> least{StressLevel::Highest + 1, 0};
    qint64 id = 0;
    int rated = 0;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        ++rated;
        const std::pair<qint64, qint64> here{rows->integer(0), -rows->integer(1)};
        if (id == 0 || here < least) {
            least = here;
            id = rows->integer(2);
        }
    }
    if (!more)
        return tl::unexpected(more.error());
    const auto stress = StressLevel::from(static_cast<int>(least.first));
    if (rated < Experience::Few || !stress)
        return std::nullopt;
    const auto found = InteractionTable(m_database).find(InteractionId(id));
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return std::nullopt;
    return Experience::Calmest{.interaction = **found, .stress = *stress, .rated = rated};
}

Result<QStringList> ExperienceTable::planOf(const ExperienceQuery &query) const
{
    QStringList steps;
    for (const auto &[head, tail] :
         {std::pair(Endings, ByOutcome), std::pair(Ratings, QByteArray())}) {
        Result<Statement> statement = prepare("EXPLAIN QUERY PLAN " + head, query, tail);
        if (!statement)
            return tl::unexpected(statement.error());
        const auto read = readAll(*statement, [](const Statement &row) { return row.text(3); });
        if (!read)
            return tl::unexpected(read.error());
        steps += *read;
    }
    return steps;
}

} // namespace evenkeel
