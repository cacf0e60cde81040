#include "core/coach/scenariopaths.h"

#include <QHash>

#include <algorithm>

namespace evenkeel {

namespace {

using Turns = QHash<QString, const ScenarioTurn *>;

Turns turnsOf(const Scenario &scenario)
{
    Turns turns;
    for (const ScenarioTurn &turn : scenario.turns)
        turns.insert(turn.id, &turn);
    return turns;
}

QList<ScenarioReply> repliesOf(const Turns &turns, const QString &id)
{
    const ScenarioTurn *turn = turns.value(id);
    return turn == nullptr ? QList<ScenarioReply>() : turn->replies;
}

QSet<QString> reachedFrom(const QString &start, const Turns &turns)
{
    QSet<QString> reached;
    QStringList open{start};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (reached.contains(id))
            continue;
        reached.insert(id);
        const QList<ScenarioReply> replies = repliesOf(turns, id);
        for (const ScenarioReply &reply : replies)
            open.append(reply.then);
    }
    return reached;
}

/// How many turns are still to come from a turn on, that one included.
struct Length
{
    int shortest = 1;
    int longest = 1;
};

/// Settles turns whose followers are all settled, until none is left or the rest go round.
QHash<QString, Length> settled(QStringList open, const Turns &turns)
{
    QHash<QString, Length> lengths;
    bool isSettling = true;
    while (isSettling) {
        const qsizetype before = open.size();
        open.removeIf([&lengths, &turns](const QString &id) {
            int shortest = Scenario::MostTurns;
            int longest = 0;
            const QList<ScenarioReply> replies = repliesOf(turns, id);
            for (const ScenarioReply &reply : replies) {
                const bool isTurn = turns.contains(reply.then);
                if (isTurn && !lengths.contains(reply.then))
                    return false;
                const Length after = isTurn ? lengths.value(reply.then) : Length{0, 0};
                shortest = std::min(shortest, after.shortest);
                longest = std::max(longest, after.longest);
            }
            lengths.insert(id, {.shortest = shortest + 1, .longest = longest + 1});
            return true;
        });
        isSettling = open.size() < before;
    }
    return lengths;
}

/// Takes away turns to which no other of `open` leads, until only rounds are left, and what lies
/// between two of them.
void leaveRounds(QStringList &open, const Turns &turns)
{
    bool isLeaving = true;
    while (isLeaving) {
        QSet<QString> ledTo;
        for (const QString &id : open) {
            const QList<ScenarioReply> replies = repliesOf(turns, id);
            for (const ScenarioReply &reply : replies)
                ledTo.insert(reply.then);
        }
        isLeaving = open.removeIf([&ledTo](const QString &id) { return !ledTo.contains(id); }) > 0;
    }
}

} // namespace

ScenarioPaths ScenarioPaths::of(const Scenario &scenario)
{
    const Turns turns = turnsOf(scenario);
    ScenarioPaths paths{.reached = reachedFrom(scenario.start, turns)};
    QStringList reachedTurns;
    for (const ScenarioTurn &turn : scenario.turns) {
        if (paths.reached.contains(turn.id))
            reachedTurns.append(turn.id);
    }
    const QHash<QString, Length> lengths = settled(reachedTurns, turns);
    for (const QString &id : reachedTurns) {
        if (!lengths.contains(id))
            paths.circling.append(id);
    }
    leaveRounds(paths.circling, turns);
    if (paths.circling.isEmpty() && lengths.contains(scenario.start)) {
        paths.shortest = lengths.value(scenario.start).shortest;
        paths.longest = lengths.value(scenario.start).longest;
    }
    return paths;
}

} // namespace evenkeel
