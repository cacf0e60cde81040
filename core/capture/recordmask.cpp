#include "core/capture/recordmask.h"

#include "core/capture/personaldataguard.h"

namespace evenkeel {

namespace {

void applyToEach(QStringList &texts)
{
    for (QString &text : texts)
        RecordMask::apply(text);
}

} // namespace

void RecordMask::apply(QString &text)
{
    text = PersonalDataGuard::withCardsMasked(text);
}

void RecordMask::apply(Interaction &interaction)
{
    apply(interaction.customer);
    applyToEach(interaction.tags);
    apply(interaction.summary);
    apply(interaction.details);
    applyToEach(interaction.actions);
    apply(interaction.nextStep);
    apply(interaction.escalatedTo);
}

void RecordMask::apply(FollowUp &followUp)
{
    apply(followUp.text);
    apply(followUp.customer);
    apply(followUp.note);
    apply(followUp.handedTo);
    for (Renegotiation &move : followUp.renegotiations)
        apply(move.reason);
}

} // namespace evenkeel
