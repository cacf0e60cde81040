#include "core/breather/breather.h"

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllKinds{
    BreatherKind::Breathing, BreatherKind::Walk, BreatherKind::Talk, BreatherKind::Quiet,
    BreatherKind::Grounding};

} // namespace

QString idOf(BreatherKind kind)
{
    switch (kind) {
    case BreatherKind::Breathing: return u"breathing"_s;
    case BreatherKind::Walk: return u"walk"_s;
    case BreatherKind::Talk: return u"talk"_s;
    case BreatherKind::Quiet: return u"quiet"_s;
    case BreatherKind::Grounding: return u"grounding"_s;
    }
    return u"breathing"_s;
}

std::optional<BreatherKind> breatherKindFromId(QStringView id)
{
    const auto found
        = std::ranges::find_if(AllKinds, [id](BreatherKind kind) { return idOf(kind) == id; });
    return found == AllKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace evenkeel
