#include "core/improvement/improvement.h"

#include "core/base/accountnumbers.h"
#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;
using accountnumbers::withCardsMasked;

namespace {

constexpr IdTable StateIds{std::to_array<IdOf<Skill::State>>({
    {Skill::State::Wanted, "wanted"_L1},
    {Skill::State::Training, "training"_L1},
    {Skill::State::Done, "done"_L1},
})};

} // namespace

QString idOf(Skill::State state)
{
    return StateIds.idOf(state);
}

std::optional<Skill::State> skillStateFromId(QStringView id)
{
    return StateIds.valueOf(id);
}

void maskCards(Skill &skill)
{
    skill.name = withCardsMasked(skill.name);
    skill.why = withCardsMasked(skill.why);
}

void maskCards(ProcessIdea &idea)
{
    idea.text = withCardsMasked(idea.text);
}

} // namespace evenkeel
