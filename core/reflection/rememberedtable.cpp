#include "core/reflection/rememberedtable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

Remembered read(const Statement &row)
{
    const bool isLesson = row.boolean(0);
    const qint64 id = row.integer(1);
    const std::optional<qint64> interaction = row.optionalInteger(6);
    return Remembered{
        .lesson = isLesson ? std::optional(LessonId(id)) : std::nullopt,
        .plan = isLesson ? std::nullopt : std::optional(ReflectionId(id)),
        .text = row.text(2),
        .when = row.text(3),
        .then = row.text(4),
        .category = row.text(5),
        .interaction = interaction ? std::optional(InteractionId(*interaction)) : std::nullopt,
        .trigger = row.text(7),
        .customer = row.text(8),
        .summary = row.text(9),
        .written = {.at = row.instant(10), .zone = row.utf8(11)},
        .trials
        = {.tried = static_cast<int>(row.integer(12)),
           .helped = static_cast<int>(row.integer(13)),
           .didNot = static_cast<int>(row.integer(14))},
    };
}

} // namespace

Result<QList<Remembered>> RememberedTable::latest(int limit) const
{
    Result<Statement> statement = m_database.prepare(
        "WITH tried AS (SELECT lesson, plan, count(*) AS n, sum(outcome = 'helped') AS helped,"
        " sum(outcome = 'did-not') AS did_not FROM trial GROUP BY lesson, plan),"
        " both AS (SELECT 1 AS is_lesson, id, text, '' AS when_text, '' AS then_text, category,"
        " interaction, written_at, zone FROM lesson"
        " UNION ALL SELECT 0, id, '', when_text, then_text, category, interaction, written_at, zone"
        " FROM if_then_plan)"
        " SELECT b.is_lesson, b.id, b.text, b.when_text, b.then_text,"
        " coalesce(nullif(b.category, ''), i.category, ''), i.id, coalesce(i.trigger_id, ''),"
        " coalesce(i.customer, ''), coalesce(i.summary, ''), b.written_at, b.zone,"
        " coalesce(t.n, 0), coalesce(t.helped, 0), coalesce(t.did_not, 0)"
        " FROM (SELECT * FROM both ORDER BY written_at DESC, is_lesson DESC, id DESC LIMIT :limit) "
        "b"
        " LEFT JOIN interaction i ON i.id = b.interaction AND i.deleted_at IS NULL"
        " LEFT JOIN tried t ON CASE b.is_lesson WHEN 1 THEN t.lesson ELSE t.plan END = b.id"
        " ORDER BY b.written_at DESC, b.is_lesson DESC, b.id DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":limit", limit);
    return readAll(*statement, read);
}

} // namespace evenkeel
