#pragma once

#include "core/breather/pauseplan.h"

#include <QList>

namespace evenkeel::test {

/// Judges a plan of pauses by what went in and what came out, in whole seconds.
///
/// Where the plan keeps running figures, the judge keeps the whole history as a row of pieces and
/// adds it up anew at each look; where the plan knows when somebody came back, the judge searches
/// the last minute.
class PauseJudge
{
public:
    struct Tally
    {
        int looks = 0;
        int announced = 0;
        int begun = 0;
        int skipped = 0;
        int negative = 0; ///< times below zero
        int afterResume = 0; ///< announced or begun within a minute of it
        int lost = 0; ///< due, nothing in the way, and not announced
        int made = 0; ///< announced without the work for it
        int untimely = 0; ///< begun before the pause in typing, or not withdrawn
        int miscounted = 0; ///< another time worked than the judge's

        [[nodiscard]] int faults() const
        {
            return negative + afterResume + lost + made + untimely + miscounted;
        }
    };

    explicit PauseJudge(const PauseRules &rules);

    void look(const WorkSign &sign, const PauseStep &answer, const PausePlan &plan);
    /// Somebody clicked on the announced one.
    void begin(PauseKind kind);
    void takeSkipped(PauseKind kind);
    void postpone(minutes by);
    void skip();
    void end(const PauseEnd &end);

    /// What began cannot have taken more work than there was.
    void closeDay();

    [[nodiscard]] const Tally &tally() const { return m_tally; }

private:
    enum class Piece { Work, Still, Away, Asleep, Nothing };

    struct Passed
    {
        Piece what = Piece::Work;
        qint64 length = 0;
    };

    /// One kind of pause, since it was last taken.
    struct Since
    {
        qsizetype from = 0; ///< of the pieces
        qint64 due = 0;
        qsizetype dueFrom = 0; ///< when that was said
        std::optional<qint64> counted{}; ///< until more happens
    };

    /// A stretch without a touch.
    struct Run
    {
        qint64 work = 0; ///< that lies before it
        qint64 length = 0;
        qint64 asleep = 0;
        bool isBreak = false;
        qsizetype end = 0;
    };

    [[nodiscard]] static bool isUntouched(Piece piece);
    [[nodiscard]] Run runAt(qsizetype begin) const;
    [[nodiscard]] Run lastRun() const;
    [[nodiscard]] qint64 count(PauseKind kind);
    [[nodiscard]] qint64 countAnew(PauseKind kind);
    void append(Piece what, qint64 length);
    [[nodiscard]] bool counts(PauseKind kind, const Run &run) const;
    [[nodiscard]] std::optional<PauseKind> due();
    [[nodiscard]] bool isJustBack() const;
    [[nodiscard]] bool mayCome() const;
    [[nodiscard]] Since &since(PauseKind kind);
    void paint(const WorkSign &sign);
    void considerShift(qint64 outside);
    void judge(const PauseStep &answer);
    void judgeTiming(const PauseStep &answer, PauseKind kind);
    void judgeFigures(const PauseStep &answer, const PausePlan &plan);
    void start(PauseKind kind);
    void take(qint64 length);
    void beginAnew(PauseKind kind);

    PauseRules m_rules;
    QList<Passed> m_pieces;
    QList<qint64> m_resumes;
    std::optional<WorkSign> m_last;
    Since m_short;
    Since m_longer;
    std::optional<PauseKind> m_announced;
    qint64 m_announcedAt = 0;
    std::optional<PauseKind> m_running;
    qint64 m_outside = 0;
    qint64 m_awake = 0;
    std::array<qint64, 2> m_spent{}; ///< of it, on announced pauses that began, by kind
    Tally m_tally;
};

} // namespace evenkeel::test
