#include "core/insight/summarise.h"

#include "core/insight/associations.h"
#include "core/insight/breatherfigures.h"
#include "core/insight/groupfigures.h"
#include "core/insight/promisefigures.h"
#include "core/insight/sidebyside.h"
#include "core/insight/stressfigures.h"

#include <functional>
#include <future>
#include <utility>

namespace evenkeel {

namespace {

constexpr qsizetype Many = 5000; ///< interactions that are worth another thread

} // namespace

Summary summarise(SummaryInput input)
{
    const QList<InteractionFacts> &interactions = input.interactions;
    input.interactions.removeIf(
        [&input](const InteractionFacts &one) { return !input.period.contains(one.day); });
    const auto how = interactions.size() > Many ? SideBySide : std::launch::deferred;
    auto looking = std::async(how, associations, std::cref(interactions));
    auto judging = std::async(how, promiseFigures, std::cref(input));
    auto pairing = std::async(how, breatherFigures, std::cref(input));
    Summary summary;
    summary.period = input.period;
    summary.zone = input.zone.id();
    summary.interactions = interactions.size();
    summary.stress = stressFigures(interactions);
    summary.days = dayFigures(interactions, input.period);
    summary.categories = byCategory(interactions);
    summary.triggers = byTrigger(interactions);
    summary.channels = byChannel(interactions);
    summary.techniques = byTechnique(interactions);
    summary.hours = hourFigures(interactions);
    summary.promises = judging.get();
    summary.breathers = pairing.get();
    summary.missing = missingFigures(interactions, summary.breathers);
    Associations found = looking.get();
    summary.tested = found.tested;
    summary.findings = std::move(found.findings);
    return summary;
}

} // namespace evenkeel
