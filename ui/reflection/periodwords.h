#pragma once

#include "ui/reflection/reflectperiod.h"

#include <QCoreApplication>

namespace evenkeel {

/// What a time that Reflect looks back at is called.
class PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)

public:
    /// "Thursday 14 May", "Week 20, 11 to 17 May", "May 2026", "4 Mar to 14 May 2026"
    [[nodiscard]] static QString name(const ReflectPeriod &period);
    /// "2 this week"
    [[nodiscard]] static QString lessons(ReflectPeriod::Span span, int count);
};

} // namespace evenkeel
