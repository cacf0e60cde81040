#pragma once

#include "core/breather/breathsession.h"

class QPainter;
class QRectF;

namespace evenkeel {

class Theme;

/// The parts of one breath in a row: done, current and coming ones with names and seconds.
namespace phasebar {

/// `rect` is the bar itself, 9 high at text size 100; the names stand below it. Runs from left to
/// right in every language.
void paint(
    QPainter &painter, const Theme &theme, const QRectF &rect, const Pattern &pattern,
    const BreathPoint &point);

/// What of paint() moves within a part: how much of it has begun, over what was painted before.
void paintMoving(
    QPainter &painter, const Theme &theme, const QRectF &rect, const Pattern &pattern,
    const BreathPoint &point);

} // namespace phasebar

} // namespace evenkeel
