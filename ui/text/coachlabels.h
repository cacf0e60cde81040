#pragma once

#include "core/coach/phrase.h"

#include <QCoreApplication>
#include <QStringList>

namespace evenkeel {

/// Words for what the coach has ids for.
class CoachLabels
{
    Q_DECLARE_TR_FUNCTIONS(CoachLabels)

public:
    [[nodiscard]] static QString purpose(PhrasePurpose purpose);
    /// The title of a principle; an unknown id is its own.
    [[nodiscard]] static QString principle(const QString &id);
    /// Their titles as a list; empty for none.
    [[nodiscard]] static QString principles(const QStringList &ids);
};

} // namespace evenkeel
