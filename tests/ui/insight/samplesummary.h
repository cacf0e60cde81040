#pragma once

#include "core/insight/summary.h"

namespace evenkeel::test {

inline const QDate Monday(2026, 5, 4);

/// A week with one hard day, and something for every chart.
inline Summary sample()
{
    using namespace Qt::StringLiterals;
    Summary summary;
    summary.period = {.from = Monday, .to = Monday.addDays(6)};
    summary.interactions = 7;
    summary.stress.n = 6;
    summary.stress.missing = 1;
    summary.stress.quartiles = Quartiles{.q1 = 4, .median = 5, .q3 = 7};
    for (int day = 0; day < 7; ++day)
        summary.days.append({.day = Monday.addDays(day)});
    summary.days[2].interactions = 7;
    summary.days[2].median = 5;
    for (int minute = 0; minute < 6; ++minute)
        summary.days[2].points.append(
            {.time = QTime(13, minute), .stress = *StressLevel::from(4 + minute)});
    summary.categories
        = {{.name = u"billing"_s,
            .n = 6,
            .rated = 5,
            .stress = Quartiles{.q1 = 4, .median = 6, .q3 = 7}},
           {.name = u"pricing"_s, .n = 1, .rated = 1}};
    summary.triggers
        = {{.name = u"insult"_s,
            .n = 3,
            .rated = 2,
            .outcomes = {{u"resolved"_s, 2}, {QString(), 1}}}};
    summary.channels
        = {{.name = u"chat"_s, .n = 4, .rated = 4}, {.name = u"phone"_s, .n = 3, .rated = 2}};
    summary.techniques
        = {{.name = u"listened-first"_s, .n = 2, .rated = 2},
           {.name = u"repeated-back"_s, .n = 2, .rated = 1}};
    summary.missing = {.ratings = 1, .categories = 2, .triggers = 4, .techniques = 3};
    summary.hours
        = {{.weekday = 3, .hour = 13, .n = 6, .median = 7}, {.weekday = 1, .hour = 9, .n = 2}};
    summary.promises.keeping = {.keptOnTime = 4, .keptLate = 1, .overdueOpen = 1};
    summary.breathers.n = 7;
    summary.breathers.patterns
        = {{.pattern = u"six"_s, .changes = {-3, -2, -2, -1, 0}},
           {.pattern = u"box"_s, .changes = {-1}}};
    summary.breathers.pairs.changes = {-3, -2, -2, -1, 0, -1};
    summary.breathers.matched.changes = {-2, -1, -1, 0, 0};
    return summary;
}

} // namespace evenkeel::test
