#include "core/reflection/trial.h"

#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Outcomes{std::to_array<IdOf<Trial::Outcome>>({
    {Trial::Outcome::Helped, "helped"_L1},
    {Trial::Outcome::DidNot, "did-not"_L1},
    {Trial::Outcome::NotSaid, "not-said"_L1},
})};

} // namespace

QString idOf(Trial::Outcome outcome)
{
    return Outcomes.idOf(outcome);
}

std::optional<Trial::Outcome> trialOutcomeFromId(QStringView id)
{
    return Outcomes.valueOf(id);
}

} // namespace evenkeel
