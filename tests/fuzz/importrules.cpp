#include "tests/fuzz/importrules.h"

#include "core/base/accountnumbers.h"
#include "tests/fuzz/fuzzing.h"

namespace evenkeel::fuzz {

namespace {

void lookAtText(const QString &text)
{
    mustHold(accountnumbers::withCardsMasked(text) == text, "no card number is left");
}

void lookAtFollowUp(const FollowUp &followUp)
{
    lookAtText(followUp.text);
    lookAtText(followUp.note);
    lookAtText(followUp.handedTo);
    mustHold(
        (followUp.state == FollowUpState::Open) != followUp.closed.has_value(),
        "a follow-up is open or was closed some time");
    mustHold(followUp.due.has_value() || followUp.needsTime, "without a time one is needed");
}

void lookAtHandover(const ImportBatch &batch)
{
    mustHold(
        batch.entries.isEmpty() && batch.mine == PrivatePart(),
        "a hand-over holds follow-ups only");
    for (const FollowUp &followUp : batch.loose) {
        mustHold(followUp.state == FollowUpState::HandedOver, "each of them was handed over");
        mustHold(!followUp.text.trimmed().isEmpty(), "each of them says what is owed");
    }
}

} // namespace

ExportDocument documentOf(const ImportBatch &batch)
{
    return {
        .period = std::nullopt,
        .made = {},
        .entries = batch.entries,
        .loose = batch.loose,
        .mine = batch.isHandover ? std::nullopt : std::optional(batch.mine),
        .isHandover = batch.isHandover};
}

void lookAtBatch(const ImportBatch &batch)
{
    if (batch.isHandover)
        lookAtHandover(batch);
    for (const ExportEntry &entry : batch.entries) {
        const Interaction &interaction = entry.interaction;
        mustHold(
            !interaction.summary.isEmpty() || !interaction.details.isEmpty(),
            "an interaction has some text");
        lookAtText(interaction.summary);
        lookAtText(interaction.details);
        for (const FollowUp &followUp : entry.followUps) {
            mustHold(
                followUp.interaction == interaction.id, "a promise belongs to its interaction");
            lookAtFollowUp(followUp);
        }
    }
    for (const FollowUp &followUp : batch.loose) {
        mustHold(!followUp.interaction, "a loose follow-up belongs to none");
        lookAtFollowUp(followUp);
    }
}

} // namespace evenkeel::fuzz
