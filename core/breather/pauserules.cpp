#include "core/breather/pauserules.h"

#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Kinds{std::to_array<IdOf<PauseKind>>({
    {PauseKind::Short, "short"_L1},
    {PauseKind::Longer, "longer"_L1},
})};

constexpr IdTable NaturalBreaks{std::to_array<IdOf<NaturalBreak>>({
    {NaturalBreak::CountBack, "count-back"_L1},
    {NaturalBreak::Pause, "pause"_L1},
    {NaturalBreak::Reset, "reset"_L1},
    {NaturalBreak::Continue, "continue"_L1},
})};

} // namespace

QString idOf(PauseKind kind)
{
    return Kinds.idOf(kind);
}

QString idOf(NaturalBreak natural)
{
    return NaturalBreaks.idOf(natural);
}

std::optional<NaturalBreak> naturalBreakFromId(QStringView id)
{
    return NaturalBreaks.valueOf(id);
}

} // namespace evenkeel
