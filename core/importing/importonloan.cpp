#include "core/importing/importonloan.h"

namespace evenkeel {

Result<> importOnLoan(
    LongWriter::Loan &loan, const Clock &clock, const ImportPreview &preview,
    const Importer::Progress &progress)
{
    ChangeLog log(loan.database(), clock);
    InteractionStore interactions(log);
    FollowUpStore followUps(log);
    RatingStore ratings(log);
    BreatherStore breathers(log);
    ReflectionStore reflections(log);
    ImprovementStore improvement(log);
    loan.follow(log);
    const Importer::Stores stores{
        .interactions = interactions,
        .followUps = followUps,
        .ratings = ratings,
        .breathers = breathers,
        .reflections = reflections,
        .improvement = improvement};
    return Importer(log, stores, progress).import(preview);
}

} // namespace evenkeel
