#include "ui/breather/breathekeys.h"

#include <QKeyEvent>

namespace evenkeel {

bool spaceLeads(const BreatheOption &option)
{
    return option.isSelfPaced() || option.kind == BreatherKind::Grounding;
}

BreatheAct actOf(const QKeyEvent &event, const BreatheOption &option, bool over)
{
    const bool steps = option.kind == BreatherKind::Grounding || over;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter)
        return steps ? BreatheAct::Next : BreatheAct::None;
    if (event.modifiers() != Qt::NoModifier)
        return BreatheAct::None;
    switch (event.key()) {
    case Qt::Key_Escape: return BreatheAct::Stop;
    case Qt::Key_M: return BreatheAct::Tone;
    case Qt::Key_P: return spaceLeads(option) ? BreatheAct::Pause : BreatheAct::None;
    case Qt::Key_Space:
        if (option.isSelfPaced())
            return BreatheAct::Lead;
        return steps ? BreatheAct::Next : BreatheAct::Pause;
    default: return BreatheAct::None;
    }
}

} // namespace evenkeel
