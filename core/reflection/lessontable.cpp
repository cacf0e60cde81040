#include "core/reflection/lessontable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

constexpr const char *NewestFirst = " ORDER BY written_at DESC, id DESC";

QByteArray selecting(const char *condition)
{
    return QByteArray("SELECT id, text, interaction, category, written_at, zone FROM lesson ")
        .append(condition);
}

Lesson read(const Statement &row)
{
    const std::optional<qint64> interaction = row.optionalInteger(2);
    return Lesson{
        .id = LessonId(row.integer(0)),
        .text = row.text(1),
        .interaction = interaction ? std::optional(InteractionId(*interaction)) : std::nullopt,
        .category = row.text(3),
        .written = {.at = row.instant(4), .zone = row.utf8(5)},
    };
}

void bindFields(Statement &statement, const Lesson &lesson)
{
    const auto interaction
        = lesson.interaction ? std::optional(lesson.interaction->value()) : std::nullopt;
    statement.bind(":text", lesson.text);
    statement.bind(":interaction", interaction);
    statement.bind(":category", lesson.category);
}

} // namespace

LessonTable::LessonTable(Database &database) : m_database(database) { }

Result<LessonId> LessonTable::insert(const Lesson &lesson)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO lesson (text, interaction, category, written_at, zone, written_day)"
        " VALUES (:text, :interaction, :category, :written_at, :zone, :written_day)");
    if (!statement)
        return tl::unexpected(statement.error());
    bindFields(*statement, lesson);
    statement->bind(":written_at", lesson.written.at);
    statement->bind(":zone", lesson.written.zone);
    statement->bind(":written_day", lesson.written.local().date().toString(Qt::ISODate));
    EVENKEEL_TRY(statement->run());
    return LessonId(m_database.lastInsertId());
}

Result<> LessonTable::update(const Lesson &lesson)
{
    Result<Statement> statement = m_database.prepare(
        "UPDATE lesson SET text = :text, interaction = :interaction, category = :category"
        " WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    bindFields(*statement, lesson);
    statement->bind(":id", lesson.id.value());
    return statement->run();
}

Result<> LessonTable::remove(LessonId id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM lesson WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<std::optional<Lesson>> LessonTable::find(LessonId id) const
{
    Result<Statement> statement = m_database.prepare(selecting("WHERE id = :id"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readFirst(*statement, read);
}

Result<QList<Lesson>> LessonTable::writtenIn(const DateRange &period) const
{
    Result<Statement> statement
        = m_database.prepare(selecting("WHERE written_day BETWEEN :from AND :to") + NewestFirst);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":from", period.from.toString(Qt::ISODate));
    statement->bind(":to", period.to.toString(Qt::ISODate));
    return readAll(*statement, read);
}

Result<QList<Lesson>> LessonTable::ofInteraction(InteractionId interaction) const
{
    Result<Statement> statement
        = m_database.prepare(selecting("WHERE interaction = :interaction") + NewestFirst);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":interaction", interaction.value());
    return readAll(*statement, read);
}

Result<QList<Lesson>> LessonTable::latest(int limit) const
{
    Result<Statement> statement = m_database.prepare(selecting(NewestFirst) + " LIMIT :limit");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":limit", limit);
    return readAll(*statement, read);
}

Result<QList<Lesson>> LessonTable::writtenBetween(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        selecting("WHERE written_at >= :begin AND written_at < :end ORDER BY written_at, id"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", begin);
    statement->bind(":end", end);
    return readAll(*statement, read);
}

} // namespace evenkeel
