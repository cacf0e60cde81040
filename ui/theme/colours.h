#pragma once

#include "core/base/stresslevel.h"
#include "ui/theme/token.h"

#include <QColor>

/// The tables of colours of the design, as functions of what they are for.
namespace evenkeel::colours {

/// The colour of `token`; transparent for Token::None.
[[nodiscard]] QColor of(Token token, Scheme scheme);

/// The stress ramp: teal to sienna, lightness changing evenly; `grey` gives the ramp without hue.
[[nodiscard]] QColor stress(StressLevel level, Scheme scheme, bool grey);

/// Ink or white, whichever reads on stress().
[[nodiscard]] QColor onStress(StressLevel level, Scheme scheme, bool grey);

/// The contrast ratio of WCAG 2, from 1 to 21. Both colours are opaque.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace evenkeel::colours
