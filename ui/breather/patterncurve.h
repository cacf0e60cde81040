#pragma once

#include "core/breather/pattern.h"

class QPainter;
class QRectF;

namespace evenkeel {

class Theme;

/// Twenty seconds of a pattern as a drawing: up is breathing in. Not mirrored in right to left.
namespace patterncurve {

inline constexpr seconds Shown{20};

void paint(QPainter &painter, const Theme &theme, const QRectF &rect, const Pattern &pattern);

} // namespace patterncurve

} // namespace evenkeel
