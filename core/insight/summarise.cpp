#include "core/insight/summarise.h"

#include "core/insight/associations.h"
#include "core/insight/breatherfigures.h"
#include "core/insight/groupfigures.h"
#include "core/insight/promisefigures.h"
#include "core/insight/stressfigures.h"

namespace evenkeel {

Summary summarise(SummaryInput input)
{
    const QList<InteractionFacts> &interactions = input.interactions;
    input.interactions.removeIf(
        [&input](const InteractionFacts &one) { return !input.period.contains(one.day); });
    const Associations found = associations(interactions);
    const BreatherFigures breathers = breatherFigures(input);
    return {
        .period = input.period,
        .zone = input.zone.id(),
        .interactions = interactions.size(),
        .stress = stressFigures(interactions),
        .days = dayFigures(interactions, input.period),
        .categories = byCategory(interactions),
        .triggers = byTrigger(interactions),
        .channels = byChannel(interactions),
        .techniques = byTechnique(interactions),
        .hours = hourFigures(interactions),
        .promises = promiseFigures(input),
        .breathers = breathers,
        .missing = missingFigures(interactions, breathers),
        .tested = found.tested,
        .findings = found.findings};
}

} // namespace evenkeel
