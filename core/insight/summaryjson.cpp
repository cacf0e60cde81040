#include "core/insight/summaryjson.h"

#include "core/insight/associations.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

QJsonValue figure(const std::optional<double> &value)
{
    return value ? QJsonValue(rounded(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue figure(const std::optional<Interval> &interval)
{
    if (!interval)
        return QJsonValue::Null;
    return QJsonArray{rounded(interval->low), rounded(interval->high)};
}

QJsonValue medianOf(const std::optional<Quartiles> &quartiles)
{
    return quartiles ? QJsonValue(rounded(quartiles->median)) : QJsonValue(QJsonValue::Null);
}

QJsonObject stressOf(const StressFigures &stress)
{
    const auto &quartiles = stress.quartiles;
    return {
        {u"n"_s, stress.n},
        {u"missing"_s, stress.missing},
        {u"median"_s, medianOf(quartiles)},
        {u"q1"_s, figure(quartiles ? std::optional(quartiles->q1) : std::nullopt)},
        {u"q3"_s, figure(quartiles ? std::optional(quartiles->q3) : std::nullopt)},
        {u"mean"_s, figure(stress.mean)},
        {u"interval"_s, figure(stress.interval)},
        {u"days"_s, stress.days}};
}

QJsonObject promisesOf(const PromiseFigures &promises)
{
    const Keeping &keeping = promises.keeping;
    return {
        {u"due"_s, keeping.due()},
        {u"kept_on_time"_s, keeping.keptOnTime},
        {u"kept_late"_s, keeping.keptLate},
        {u"renegotiated"_s, keeping.renegotiated},
        {u"broken"_s, keeping.broken},
        {u"overdue_open"_s, keeping.overdueOpen},
        {u"share"_s, figure(promises.share())},
        {u"interval"_s, figure(promises.interval())},
        {u"as_first_promised"_s, figure(promises.asFirstPromised())}};
}

QJsonObject groupOf(const GroupFigures &group)
{
    return {
        {u"name"_s, group.name},
        {u"n"_s, group.rated},
        {u"median_stress"_s, medianOf(group.stress)}};
}

/// Counts ratings, as all the stress figures do: a group without one has nothing to say.
QJsonArray groupsOf(QList<GroupFigures> groups)
{
    groups.removeIf([](const GroupFigures &group) { return group.rated == 0; });
    std::ranges::stable_sort(groups, std::ranges::greater(), &GroupFigures::rated);
    QJsonArray array;
    for (const GroupFigures &group : std::as_const(groups))
        array.append(groupOf(group));
    return array;
}

/// Counts interactions: each technique, and how those ended where it was said.
QJsonArray techniquesOf(const QList<GroupFigures> &techniques)
{
    QJsonArray array;
    for (const GroupFigures &technique : techniques) {
        QJsonObject outcomes;
        for (auto outcome = technique.outcomes.cbegin(); outcome != technique.outcomes.cend();
             ++outcome) {
            if (!outcome.key().isEmpty())
                outcomes.insert(outcome.key(), outcome.value());
        }
        array.append(QJsonObject{
            {u"name"_s, technique.name},
            {u"interactions"_s, technique.n},
            {u"n"_s, technique.rated},
            {u"median_stress"_s, medianOf(technique.stress)},
            {u"outcomes"_s, outcomes}});
    }
    return array;
}

QJsonObject missingOf(const MissingFigures &missing)
{
    return {{u"ratings"_s, missing.ratings},       {u"categories"_s, missing.categories},
            {u"triggers"_s, missing.triggers},     {u"outcomes"_s, missing.outcomes},
            {u"techniques"_s, missing.techniques}, {u"breather_pairs"_s, missing.breatherPairs}};
}

QJsonArray hoursOf(const QList<HourFigures> &hours)
{
    QJsonArray array;
    for (const HourFigures &cell : hours) {
        array.append(QJsonObject{
            {u"weekday"_s, cell.weekday},
            {u"hour"_s, cell.hour},
            {u"n"_s, cell.n},
            {u"median_stress"_s, figure(cell.median)}});
    }
    return array;
}

QJsonObject breathersOf(const BreatherFigures &breathers)
{
    QJsonValue matched = QJsonValue::Null;
    if (const auto quartiles = breathers.matched.quartiles()) {
        matched = QJsonObject{
            {u"n"_s, breathers.matched.changes.size()},
            {u"median_change"_s, rounded(quartiles->median)}};
    }
    return {
        {u"n"_s, breathers.n},
        {u"pairs"_s, breathers.pairs.changes.size()},
        {u"median_change"_s, medianOf(breathers.pairs.quartiles())},
        {u"matched"_s, matched}};
}

QJsonArray findingsOf(const Summary &summary, const Words &words)
{
    QJsonArray array;
    for (const Finding &finding : summary.findings) {
        array.append(QJsonObject{
            {u"text"_s, textOf(finding, summary.tested, words)},
            {u"kind"_s, idOf(finding.kind)},
            {u"n"_s, finding.n},
            {u"p"_s, finding.p},
            {u"p_adjusted"_s, finding.adjusted}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const Summary &summary, const Words &words)
{
    return {
        {u"from"_s, summary.period.from.toString(Qt::ISODate)},
        {u"to"_s, summary.period.to.toString(Qt::ISODate)},
        {u"zone"_s, QString::fromUtf8(summary.zone)},
        {u"interactions"_s, summary.interactions},
        {u"stress"_s, stressOf(summary.stress)},
        {u"promises"_s, promisesOf(summary.promises)},
        {u"categories"_s, groupsOf(summary.categories)},
        {u"triggers"_s, groupsOf(summary.triggers)},
        {u"channels"_s, groupsOf(summary.channels)},
        {u"techniques"_s, techniquesOf(summary.techniques)},
        {u"missing"_s, missingOf(summary.missing)},
        {u"hours"_s, hoursOf(summary.hours)},
        {u"breathers"_s, breathersOf(summary.breathers)},
        {u"tested"_s, summary.tested},
        {u"findings"_s, findingsOf(summary, words)}};
}

} // namespace evenkeel
