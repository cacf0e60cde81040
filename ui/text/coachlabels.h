#pragma once

#include "core/coach/phrase.h"

#include <QCoreApplication>

namespace evenkeel {

/// Words for what the coach has ids for.
class CoachLabels
{
    Q_DECLARE_TR_FUNCTIONS(CoachLabels)

public:
    [[nodiscard]] static QString purpose(PhrasePurpose purpose);
};

} // namespace evenkeel
