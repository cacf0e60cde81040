#include "core/report/exportcsv.h"

#include "core/base/isotime.h"
#include "core/report/csvcolumns.h"
#include "core/report/csvtext.h"

#include <QHash>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// The cells of one row by column, ready to be written.
class Row
{
public:
    void text(QLatin1StringView column, const QString &text)
    {
        m_cells.insert(column, csvtext::quoted(text));
    }
    void list(QLatin1StringView column, const QStringList &items)
    {
        text(column, items.join(u'\n'));
    }
    void typed(QLatin1StringView column, const QString &value) { m_cells.insert(column, value); }
    void number(QLatin1StringView column, qint64 value) { typed(column, QString::number(value)); }
    void flag(QLatin1StringView column, bool value)
    {
        typed(column, value ? u"true"_s : u"false"_s);
    }
    void instant(QLatin1StringView column, std::optional<Instant> value)
    {
        if (value)
            typed(column, isoExact(*value));
    }

    void appendTo(QString &out) const
    {
        for (const QLatin1StringView column : csvcolumns::All) {
            if (column != csvcolumns::All.front())
                out += u',';
            out += m_cells.value(column);
        }
        out += "\r\n"_L1;
    }

private:
    QHash<QLatin1StringView, QString> m_cells;
};

void appendHead(QString &out)
{
    for (const QLatin1StringView column : csvcolumns::All) {
        if (column != csvcolumns::All.front())
            out += u',';
        out += csvtext::quoted(column);
    }
    out += "\r\n"_L1;
}

void append(const Interaction &interaction, QString &out)
{
    Row row;
    row.text("record"_L1, csvcolumns::Interaction);
    row.number("id"_L1, interaction.id.value());
    row.typed("occurred_at"_L1, isoExact(interaction.occurred));
    row.text("zone"_L1, QString::fromLatin1(interaction.occurred.zone));
    row.text("channel"_L1, idOf(interaction.channel));
    row.text("category"_L1, interaction.category);
    row.list("tags"_L1, interaction.tags);
    row.text("customer"_L1, interaction.customer);
    if (interaction.severity)
        row.number("severity"_L1, static_cast<int>(*interaction.severity));
    row.text("trigger"_L1, interaction.trigger);
    row.text("outcome"_L1, interaction.outcome);
    row.text("escalated_to"_L1, interaction.escalatedTo);
    row.flag("escalation_accepted"_L1, interaction.escalationAccepted);
    row.text("summary"_L1, interaction.summary);
    row.text("details"_L1, interaction.details);
    row.list("actions"_L1, interaction.actions);
    row.text("next_step"_L1, interaction.nextStep);
    row.list("techniques"_L1, interaction.techniques);
    row.instant("created_at"_L1, interaction.created);
    row.instant("updated_at"_L1, interaction.updated);
    row.appendTo(out);
}

void append(const FollowUp &followUp, QString &out)
{
    Row row;
    row.text("record"_L1, csvcolumns::FollowUp);
    row.number("id"_L1, followUp.id.value());
    if (followUp.interaction)
        row.number("interaction"_L1, followUp.interaction->value());
    row.text("customer"_L1, followUp.customer);
    row.text("channel"_L1, followUp.channel ? idOf(*followUp.channel) : QString());
    row.text("kind"_L1, idOf(followUp.kind));
    row.text("text"_L1, followUp.text);
    if (followUp.due) {
        row.typed("due_local"_L1, followUp.due->toIso());
        row.text("zone"_L1, QString::fromLatin1(followUp.due->zone));
        row.instant("due"_L1, followUp.due->instant());
    }
    row.text("state"_L1, idOf(followUp.state));
    row.flag("needs_time"_L1, followUp.needsTime);
    row.number("every_days"_L1, followUp.everyDays);
    if (followUp.customerWindow)
        row.text("customer_window"_L1, followUp.customerWindow->toText());
    row.instant("closed_at"_L1, followUp.closed);
    row.text("note"_L1, followUp.note);
    row.text("handed_to"_L1, followUp.handedTo);
    row.flag("handover_accepted"_L1, followUp.handoverAccepted);
    row.instant("created_at"_L1, followUp.created);
    row.appendTo(out);
}

} // namespace

QByteArray exportCsv(const ExportDocument &document)
{
    QString out;
    appendHead(out);
    for (const ExportEntry &entry : document.entries) {
        append(entry.interaction, out);
        for (const FollowUp &followUp : entry.followUps)
            append(followUp, out);
    }
    for (const FollowUp &followUp : document.loose)
        append(followUp, out);
    return out.toUtf8();
}

} // namespace evenkeel
