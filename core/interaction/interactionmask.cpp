#include "core/interaction/interactionmask.h"

#include "core/base/accountnumbers.h"

namespace evenkeel {

void maskCards(Interaction &interaction)
{
    using accountnumbers::withCardsMasked;
    for (QString *text :
         {&interaction.customer, &interaction.category, &interaction.summary, &interaction.details,
          &interaction.nextStep, &interaction.escalatedTo})
        *text = withCardsMasked(*text);
    interaction.tags = withCardsMasked(interaction.tags);
    interaction.actions = withCardsMasked(interaction.actions);
    interaction.techniques = withCardsMasked(interaction.techniques);
}

} // namespace evenkeel
