#pragma once

#include "core/base/result.h"
#include "core/coach/scenario.h"

namespace evenkeel {

/// One turn as it was played.
struct PlayedTurn
{
    QString turn{}; ///< id
    QString reply{}; ///< id
    QString typed{}; ///< what was typed; empty where a reply was chosen
    bool isRecognised = true; ///< false: typed, and taken for the turn's `otherwise`

    friend bool operator==(const PlayedTurn &, const PlayedTurn &) = default;
};

/// Somebody playing through a scenario. Keeps nothing beyond itself and counts no points.
class PracticeRun
{
public:
    static constexpr qsizetype LongestAnswer = 2000; ///< UTF-16 units; the rest is not read

    /// `scenario` is sound, as the loader gives it.
    explicit PracticeRun(const Scenario &scenario);

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

    /// What the caller says now; null at an end.
    [[nodiscard]] const ScenarioTurn *turn() const;
    /// How it ended; null before that.
    [[nodiscard]] const ScenarioEnd *ending() const;
    /// How the caller sounds now, in words.
    [[nodiscard]] QString calm() const;

    /// The oldest first.
    [[nodiscard]] const QList<PlayedTurn> &played() const { return m_played; }
    /// The last answer with its feedback; null before the first one.
    [[nodiscard]] const ScenarioReply *lastReply() const { return replyOf(m_played.size() - 1); }
    /// The answer of a played turn; null where there is none.
    [[nodiscard]] const ScenarioReply *replyOf(qsizetype number) const;

    /// Principles of the answers so far, each once, in the order of the first time.
    [[nodiscard]] QStringList principles() const;
    /// Principles of the other answers to the same turn: what could have been tried there.
    [[nodiscard]] QStringList alsoPossible(qsizetype number) const;

    /// Faults: WrongState at an end, NotFound for a reply that the turn does not have.
    [[nodiscard]] Result<> choose(const QString &replyId);
    /// Faults: WrongState at an end or where only choices are taken, InvalidInput without a word.
    [[nodiscard]] Result<> answer(const QString &typed);

    /// Takes back the last answer; does nothing before the first one.
    void back();
    void restart();

private:
    void play(const PlayedTurn &played);

    Scenario m_scenario;
    QString m_at; ///< id of a turn or an ending
    QList<PlayedTurn> m_played;
};

} // namespace evenkeel
