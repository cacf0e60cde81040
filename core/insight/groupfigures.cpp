#include "core/insight/groupfigures.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

/// Fills groups one interaction after the other.
class Groups
{
public:
    void add(const QString &name, const InteractionFacts &facts)
    {
        if (name.isEmpty())
            return;
        Group &group = m_groups[name];
        ++group.n;
        ++group.outcomes[facts.outcome];
        if (facts.stress)
            group.ratings.append(facts.stress->value());
    }

    [[nodiscard]] QList<GroupFigures> figures() const
    {
        QList<GroupFigures> all;
        for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
            all.append(
                {.name = group.key(),
                 .n = group->n,
                 .rated = group->ratings.size(),
                 .stress = quartilesOf(group->ratings),
                 .outcomes = group->outcomes});
        }
        std::ranges::sort(all, {}, [](const GroupFigures &figures) {
            return std::tuple(-figures.n, figures.name);
        });
        return all;
    }

private:
    struct Group
    {
        qsizetype n = 0;
        QList<double> ratings{};
        QMap<QString, qsizetype> outcomes{};
    };

    QHash<QString, Group> m_groups;
};

/// Grouped by the one name that `nameOf` gives.
template<class NameOf>
QList<GroupFigures> groupedBy(const QList<InteractionFacts> &interactions, NameOf nameOf)
{
    Groups groups;
    for (const InteractionFacts &facts : interactions)
        groups.add(nameOf(facts), facts);
    return groups.figures();
}

} // namespace

QList<GroupFigures> byCategory(const QList<InteractionFacts> &interactions)
{
    return groupedBy(interactions, [](const InteractionFacts &facts) { return facts.category; });
}

QList<GroupFigures> byTrigger(const QList<InteractionFacts> &interactions)
{
    return groupedBy(interactions, [](const InteractionFacts &facts) { return facts.trigger; });
}

QList<GroupFigures> byChannel(const QList<InteractionFacts> &interactions)
{
    return groupedBy(
        interactions, [](const InteractionFacts &facts) { return idOf(facts.channel); });
}

QList<GroupFigures> byTechnique(const QList<InteractionFacts> &interactions)
{
    Groups groups;
    for (const InteractionFacts &facts : interactions) {
        for (const QString &technique : facts.techniques)
            groups.add(technique, facts);
    }
    return groups.figures();
}

MissingFigures
missingFigures(const QList<InteractionFacts> &interactions, const BreatherFigures &breathers)
{
    MissingFigures missing;
    for (const InteractionFacts &facts : interactions) {
        missing.ratings += facts.stress ? 0 : 1;
        missing.categories += facts.category.isEmpty() ? 1 : 0;
        missing.triggers += facts.trigger.isEmpty() ? 1 : 0;
        missing.outcomes += facts.outcome.isEmpty() ? 1 : 0;
        missing.techniques += facts.techniques.isEmpty() ? 1 : 0;
    }
    missing.breatherPairs = breathers.n - breathers.pairs.changes.size();
    return missing;
}

} // namespace evenkeel
