#include "core/customer/customertable.h"

#include "core/base/isotime.h"
#include "core/base/jsontexts.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// A draft of the editor is a whole interaction as text.
bool isDraftOf(const QList<qint64> &interactions, const QJsonObject &content)
{
    const QString text = content.value("text"_L1).toString();
    const QJsonValue id = QJsonDocument::fromJson(text.toUtf8()).object().value("id"_L1);
    return id.isDouble() && interactions.contains(id.toInteger());
}

} // namespace

Result<CustomerTraces> CustomerTable::traces(const CustomerReference &reference)
{
    CustomerTraces traces;
    EVENKEEL_TRY(readInteractions(reference, traces));
    EVENKEEL_TRY(readFollowUps(reference, traces));
    EVENKEEL_TRY(readImages(reference, traces));
    EVENKEEL_TRY(readDrafts(reference, traces));
    return traces;
}

Result<> CustomerTable::readInteractions(const CustomerReference &reference, CustomerTraces &traces)
{
    Result<Statement> distinct
        = m_database.prepare("SELECT DISTINCT customer FROM interaction WHERE customer <> ''");
    if (!distinct)
        return tl::unexpected(distinct.error());
    const auto spellings = readAll(*distinct, [](const Statement &row) { return row.text(0); });
    if (!spellings)
        return tl::unexpected(spellings.error());
    Result<Statement> find
        = m_database.prepare("SELECT id FROM interaction WHERE customer = :customer");
    if (!find)
        return tl::unexpected(find.error());
    for (const QString &spelling : *spellings) {
        if (!reference.is(spelling))
            continue;
        find->reset();
        find->bind(":customer", spelling);
        const auto ids = readAll(*find, [](const Statement &row) { return row.integer(0); });
        if (!ids)
            return tl::unexpected(ids.error());
        traces.interactions += *ids;
    }
    std::ranges::sort(traces.interactions);
    return {};
}

Result<> CustomerTable::readFollowUps(const CustomerReference &reference, CustomerTraces &traces)
{
    const QSet<qint64> interactions(traces.interactions.cbegin(), traces.interactions.cend());
    Result<Statement> rows
        = m_database.prepare("SELECT id, coalesce(interaction, 0), customer FROM follow_up"
                             " WHERE interaction IS NOT NULL OR customer <> '' ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        if (interactions.contains(rows->integer(1)) || reference.is(rows->text(2)))
            traces.followUps.append(rows->integer(0));
    }
    return more ? Result<>() : tl::unexpected(more.error());
}

Result<> CustomerTable::readImages(const CustomerReference &reference, CustomerTraces &traces)
{
    Result<Statement> rows = m_database.prepare(
        "SELECT id, change_set, table_name, row_id, coalesce(json_extract(before, '$.customer'),"
        " ''), coalesce(json_extract(after, '$.customer'), '') FROM change_row"
        " WHERE table_name IN ('interaction', 'follow_up') ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        if (reference.is(rows->text(4)) || reference.is(rows->text(5))) {
            traces.images.append(
                {.row = rows->integer(0),
                 .changeSet = rows->integer(1),
                 .table = rows->utf8(2),
                 .id = rows->integer(3)});
        }
    }
    return more ? Result<>() : tl::unexpected(more.error());
}

Result<> CustomerTable::readDrafts(const CustomerReference &reference, CustomerTraces &traces)
{
    Result<Statement> rows = m_database.prepare("SELECT form, content FROM draft ORDER BY form");
    if (!rows)
        return tl::unexpected(rows.error());
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        const QJsonObject content = QJsonDocument::fromJson(rows->utf8(1)).object();
        const QString text = textsIn(content).join(u'\n');
        if (reference.isMentionedIn(text) || isDraftOf(traces.interactions, content))
            traces.drafts.append(rows->text(0));
    }
    return more ? Result<>() : tl::unexpected(more.error());
}

Result<QList<qint64>>
CustomerTable::mentions(const CustomerReference &reference, const CustomerTraces &traces)
{
    Result<Statement> rows = m_database.prepare(
        "SELECT i.id, i.summary || char(10) || i.details || char(10) || i.next_step || char(10)"
        " || i.actions || char(10) || i.tags || char(10) || i.escalated_to || char(10)"
        " || coalesce((SELECT group_concat(f.text || char(10) || f.note || char(10)"
        " || f.renegotiations, char(10)) FROM follow_up f WHERE f.interaction = i.id), '')"
        " FROM interaction i ORDER BY i.id");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> found;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        const qint64 id = rows->integer(0);
        if (reference.isMentionedIn(rows->text(1)) && !traces.interactions.contains(id))
            found.append(id);
    }
    if (!more)
        return tl::unexpected(more.error());
    return found;
}

Result<int> CustomerTable::privateMentions(const CustomerReference &reference)
{
    Result<Statement> rows = m_database.prepare(
        "SELECT text FROM lesson UNION ALL SELECT answer FROM reflection"
        " UNION ALL SELECT answer FROM interaction_answer"
        " UNION ALL SELECT when_text || char(10) || then_text FROM if_then_plan"
        " UNION ALL SELECT name || char(10) || why FROM skill"
        " UNION ALL SELECT text FROM process_idea"
        " UNION ALL SELECT note FROM breather WHERE note <> ''");
    if (!rows)
        return tl::unexpected(rows.error());
    int found = 0;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step())
        found += reference.isMentionedIn(rows->text(0)) ? 1 : 0;
    if (!more)
        return tl::unexpected(more.error());
    return found;
}

Result<QJsonArray> CustomerTable::alerts(const CustomerTraces &traces)
{
    Result<Statement> rows = m_database.prepare(
        "SELECT kind, occurrence, shown_at, answered_at FROM alert WHERE follow_up = :id"
        " ORDER BY shown_at");
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray array;
    for (const qint64 id : traces.followUps) {
        rows->reset();
        rows->bind(":id", id);
        Result<bool> more = rows->step();
        for (; more && *more; more = rows->step()) {
            array.append(QJsonObject{
                {u"followup"_s, id},
                {u"kind"_s, rows->text(0)},
                {u"due"_s, toIsoUtc(rows->instant(1))},
                {u"shown_at"_s, toIsoUtc(rows->instant(2))},
                {u"answered_at"_s,
                 rows->isNull(3) ? QJsonValue() : QJsonValue(toIsoUtc(rows->instant(3)))}});
        }
        if (!more)
            return tl::unexpected(more.error());
    }
    return array;
}

Result<QJsonArray> CustomerTable::drafts(const CustomerTraces &traces, bool withText)
{
    Result<Statement> rows
        = m_database.prepare("SELECT form, saved, content FROM draft ORDER BY form");
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray array;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        if (!traces.drafts.contains(rows->text(0)))
            continue;
        QJsonObject draft{{u"form"_s, rows->text(0)}, {u"saved_at"_s, toIsoUtc(rows->instant(1))}};
        if (withText)
            draft.insert(u"content"_s, QJsonDocument::fromJson(rows->utf8(2)).object());
        array.append(draft);
    }
    if (!more)
        return tl::unexpected(more.error());
    return array;
}

Result<bool> CustomerTable::exists(const QByteArray &table, qint64 id)
{
    Result<Statement> row = m_database.prepare("SELECT 1 FROM \"" + table + "\" WHERE id = :id");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":id", id);
    return row->step();
}

Result<> CustomerTable::dropImage(const CustomerTraces::Image &image)
{
    Result<Statement> history
        = m_database.prepare("UPDATE change_set SET state = 'kept' WHERE id = :set");
    if (!history)
        return tl::unexpected(history.error());
    history->bind(":set", image.changeSet);
    EVENKEEL_TRY(history->run());
    Result<Statement> drop = m_database.prepare("DELETE FROM change_row WHERE id = :row");
    if (!drop)
        return tl::unexpected(drop.error());
    drop->bind(":row", image.row);
    return drop->run();
}

Result<> CustomerTable::dropDraft(const QString &form)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM draft WHERE form = :form");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":form", form);
    return statement->run();
}

} // namespace evenkeel
