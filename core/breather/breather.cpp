#include "core/breather/breather.h"

#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Kinds{std::to_array<IdOf<BreatherKind>>({
    {BreatherKind::Breathing, "breathing"_L1},
    {BreatherKind::Walk, "walk"_L1},
    {BreatherKind::Talk, "talk"_L1},
    {BreatherKind::Quiet, "quiet"_L1},
    {BreatherKind::Grounding, "grounding"_L1},
})};

} // namespace

QString idOf(BreatherKind kind)
{
    return Kinds.idOf(kind);
}

std::optional<BreatherKind> breatherKindFromId(QStringView id)
{
    return Kinds.valueOf(id);
}

} // namespace evenkeel
