#include "core/insight/summarise.h"

#include "core/insight/associations.h"
#include "core/insight/breatherfigures.h"
#include "core/insight/promisefigures.h"
#include "core/insight/stressfigures.h"

namespace evenkeel {

namespace {

QList<InteractionFacts> ofPeriod(const SummaryInput &input)
{
    QList<InteractionFacts> facts = input.interactions;
    facts.removeIf(
        [&input](const InteractionFacts &one) { return !input.period.contains(one.day); });
    return facts;
}

} // namespace

Summary summarise(const SummaryInput &input)
{
    const QList<InteractionFacts> interactions = ofPeriod(input);
    const Associations found = associations(interactions);
    return {
        .period = input.period,
        .zone = input.zone.id(),
        .interactions = interactions.size(),
        .stress = stressFigures(interactions),
        .days = dayFigures(interactions, input.period),
        .categories = categoryFigures(interactions),
        .hours = hourFigures(interactions),
        .promises = promiseFigures(input),
        .breathers = breatherFigures(input),
        .tested = found.tested,
        .findings = found.findings};
}

} // namespace evenkeel
