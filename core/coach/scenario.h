#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// One answer that can be given in a turn.
struct ScenarioReply
{
    QString id{};
    QString text{};
    QString then{}; ///< id of the next turn, or of an end
    QStringList principles{};
    QString feedback{}; ///< what was done
    QString heard{}; ///< what the customer would have heard

    friend bool operator==(const ScenarioReply &, const ScenarioReply &) = default;
};

/// Words of a typed answer that stand for a reply; "apolog*" is the beginning of a word.
struct ListensFor
{
    QStringList words{};
    QString reply{}; ///< id

    friend bool operator==(const ListensFor &, const ListensFor &) = default;
};

/// One thing that the caller says, and the answers to it.
struct ScenarioTurn
{
    QString id{};
    QString caller{};
    QString calm{}; ///< words for how they sound; never a number
    QList<ScenarioReply> replies{};
    QList<ListensFor> listensFor{}; ///< the first one that is found counts
    QString otherwise{}; ///< the reply for all other typed answers; empty: only choices

    [[nodiscard]] bool canBeTyped() const { return !otherwise.isEmpty(); }

    friend bool operator==(const ScenarioTurn &, const ScenarioTurn &) = default;
};

/// How a conversation may end.
struct ScenarioEnd
{
    QString id{};
    QString text{};
    QString calm{};

    friend bool operator==(const ScenarioEnd &, const ScenarioEnd &) = default;
};

/// A conversation to practise. Made by the loader it leads from its start to an end on every path.
struct Scenario
{
    /// How many turns the longest path has at least.
    static constexpr int FewestTurns = 8;
    static constexpr int MostTurns = 500; ///< in one scenario

    QString id{};
    QString title{};
    QString about{}; ///< what the agent knows beforehand
    QString category{}; ///< id; empty: none
    QStringList principles{};
    QString start{}; ///< id of a turn
    QList<ScenarioTurn> turns{};
    QList<ScenarioEnd> endings{};

    /// Null where there is none.
    [[nodiscard]] const ScenarioTurn *turn(const QString &turnId) const;
    [[nodiscard]] const ScenarioEnd *ending(const QString &endingId) const;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

} // namespace evenkeel
