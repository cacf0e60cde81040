#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QList>

namespace evenkeel {

/// One way to be reminded again: its words, with the exact time, and when that is.
struct AgainChoice
{
    QString text;
    Instant at;

    friend bool operator==(const AgainChoice &, const AgainChoice &) = default;
};

/// What "remind me again" offers.
class AgainChoices
{
    Q_DECLARE_TR_FUNCTIONS(AgainChoices)

public:
    /// In ten minutes, in thirty, and at the first full hour that is an hour away or more.
    [[nodiscard]] static QList<AgainChoice> at(const Clock &clock);
};

} // namespace evenkeel
