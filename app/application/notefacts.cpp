#include "app/application/notefacts.h"

#include "core/settings/keys.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString promiseText(const FollowUp &followUp)
{
    if (!followUp.due)
        return followUp.text;
    return followUp.text + u", "_s + formats::dueInFull(*followUp.due);
}

} // namespace

NoteFacts noteFactsOf(const LogRow &row)
{
    const Interaction &interaction = row.interaction;
    QStringList promises;
    for (const FollowUp &followUp : row.followUps)
        promises.append(promiseText(followUp));
    return NoteFacts{
        .when = formats::shortMoment(interaction.occurred),
        .channel = labels::of(interaction.channel),
        .customer = interaction.customer,
        .category = labels::category(interaction.category),
        .summary = interaction.summary,
        .details = interaction.details,
        .actions = interaction.actions,
        .promises = promises,
        .nextStep = interaction.nextStep,
        .outcome = labels::outcome(interaction.outcome)};
}

QString shippedNoteTemplate()
{
    return QCoreApplication::translate(
        "NoteTemplate",
        "{when}, {channel}, {customer}\n{summary}\n{details}\nDone: {actions}\n"
        "Promised: {promises}\nNext: {next_step}");
}

QString noteTemplateFrom(const Settings &settings)
{
    const QString own = settings.get(keys::NoteTemplate);
    return own.isEmpty() ? shippedNoteTemplate() : own;
}

} // namespace evenkeel
