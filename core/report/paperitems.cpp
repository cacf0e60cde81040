#include "core/report/paperitems.h"

#include "core/followup/keeping.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView labelOf(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::Promise: return "export.promise"_L1;
    case FollowUpKind::Update: return "export.update"_L1;
    case FollowUpKind::Courtesy: return "export.courtesy"_L1;
    }
    return "export.promise"_L1;
}

QLatin1StringView wordsOf(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open: return "export.state.open"_L1;
    case FollowUpState::Kept: return "export.state.kept"_L1;
    case FollowUpState::KeptLate: return "export.state.kept-late"_L1;
    case FollowUpState::Broken: return "export.state.broken"_L1;
    case FollowUpState::Withdrawn: return "export.state.withdrawn"_L1;
    case FollowUpState::HandedOver: return "export.state.handed-over"_L1;
    }
    return "export.state.open"_L1;
}

QString severityOf(const PaperPhrases &phrases, const Interaction &interaction)
{
    if (!interaction.severity)
        return {};
    const QString id = QString::number(static_cast<int>(*interaction.severity));
    return phrases.label("severity"_L1, id);
}

int wholeDays(milliseconds span)
{
    return static_cast<int>(std::chrono::floor<std::chrono::days>(span).count());
}

} // namespace

PaperText PaperItems::title(const Interaction &interaction) const
{
    return m_phrases.text(
        interaction.summary.isEmpty() ? interaction.details : interaction.summary);
}

PaperText PaperItems::outcome(const Interaction &interaction) const
{
    if (interaction.outcome == lists::Escalated && !interaction.escalatedTo.isEmpty()) {
        const auto key = interaction.escalationAccepted ? "export.escalation-accepted"_L1
                                                        : "export.escalated-to"_L1;
        return m_phrases.around(key, m_phrases.text(interaction.escalatedTo));
    }
    return PaperPhrases::plain(m_phrases.label("outcome"_L1, interaction.outcome));
}

PaperText PaperItems::meta(const Interaction &interaction) const
{
    return joined({
        PaperPhrases::plain(m_phrases.label("category"_L1, interaction.category)),
        PaperPhrases::plain(m_phrases.label("channel"_L1, idOf(interaction.channel))),
        m_phrases.customer(interaction.customer),
        PaperPhrases::plain(m_phrases.label("trigger"_L1, interaction.trigger)),
        PaperPhrases::plain(severityOf(m_phrases, interaction)),
        outcome(interaction),
    });
}

PaperText PaperItems::dueOf(const FollowUp &followUp) const
{
    if (!followUp.due)
        return PaperPhrases::plain(m_phrases.words().say("export.needs-time"_L1));
    return PaperPhrases::plain(
        m_phrases.words().say("export.due"_L1, {m_phrases.due(*followUp.due)}));
}

PaperText PaperItems::stateOf(const FollowUp &followUp) const
{
    if (followUp.state == FollowUpState::HandedOver && !followUp.handedTo.isEmpty())
        return m_phrases.around("export.handed-to"_L1, m_phrases.text(followUp.handedTo));
    return PaperPhrases::plain(m_phrases.words().say(wordsOf(followUp.state)));
}

PaperLine PaperItems::followUpLine(const FollowUp &followUp) const
{
    return {
        .label = m_phrases.words().say(labelOf(followUp.kind)),
        .text = joined(
            {m_phrases.text(followUp.text), dueOf(followUp), stateOf(followUp),
             m_phrases.text(followUp.note)})};
}

void PaperItems::addLine(PaperItem &item, QLatin1StringView label, const QString &text) const
{
    if (!text.isEmpty())
        item.lines.append({.label = m_phrases.words().say(label), .text = m_phrases.text(text)});
}

PaperItem PaperItems::entry(const ExportEntry &entry) const
{
    const Interaction &interaction = entry.interaction;
    PaperItem item;
    item.side = m_phrases.time(interaction.occurred);
    item.title = title(interaction);
    item.meta = meta(interaction);
    if (!interaction.summary.isEmpty())
        addLine(item, "export.details"_L1, interaction.details);
    addLine(item, "export.done"_L1, interaction.actions.join(u"; "_s));
    addLine(item, "export.next-step"_L1, interaction.nextStep);
    for (const FollowUp &followUp : entry.followUps)
        item.lines.append(followUpLine(followUp));
    return item;
}

PaperItem PaperItems::brief(const Interaction &interaction) const
{
    PaperItem item;
    item.title = title(interaction);
    const QString day = m_phrases.day(interaction.occurred.local().date());
    item.meta = joined({PaperPhrases::plain(day), meta(interaction)});
    addLine(item, "export.next-step"_L1, interaction.nextStep);
    return item;
}

PaperItem PaperItems::openPromise(const FollowUp &followUp) const
{
    PaperItem item;
    item.title = m_phrases.text(followUp.text);
    item.late = isOverdue(followUp, m_now);
    PaperText age;
    if (item.late && followUp.dueAt) {
        const int days = wholeDays(m_now - *followUp.dueAt);
        age = PaperPhrases::plain(
            days > 0 ? m_phrases.words().count("export.days-late"_L1, days)
                     : m_phrases.words().say("export.late-today"_L1));
    }
    item.meta = joined({age, dueOf(followUp), m_phrases.customer(followUp.customer)});
    return item;
}

PaperItem PaperItems::loose(const FollowUp &followUp) const
{
    PaperItem item;
    item.title = m_phrases.text(followUp.text);
    const QString kind = m_phrases.words().say(labelOf(followUp.kind));
    item.meta = joined(
        {PaperPhrases::plain(kind), dueOf(followUp), stateOf(followUp),
         m_phrases.customer(followUp.customer), m_phrases.text(followUp.note)});
    return item;
}

} // namespace evenkeel
