#pragma once

#include "core/reflection/interactionanswer.h"
#include "core/reflection/kindact.h"
#include "core/reflection/remembered.h"
#include "core/storage/changelog.h"

#include <QObject>

namespace evenkeel {

/// The only door to reflections, lessons, plans and their trials: all private.
class ReflectionStore final : public QObject
{
    Q_OBJECT

public:
    explicit ReflectionStore(ChangeLog &log, QObject *parent = nullptr);

    /// Keeps the answer to a question about a period; an earlier answer to the same is replaced.
    [[nodiscard]] Result<ReflectionId> answer(ChangeSet &changes, const Reflection &reflection);
    [[nodiscard]] Result<QList<Reflection>> answers(const DateRange &period) const;
    /// To one question, about whatever period; newest first.
    [[nodiscard]] Result<QList<Reflection>> newestAnswers(const QString &prompt, int limit) const;

    /// Keeps the answer to a question about an interaction in place of an earlier one; without
    /// words the question has no answer any longer. Fault: InvalidInput without an interaction.
    [[nodiscard]] Result<> answerAbout(ChangeSet &changes, const InteractionAnswer &answer);
    [[nodiscard]] Result<QList<InteractionAnswer>> answersAbout(InteractionId interaction) const;

    /// The newest one that was written, about a period or an interaction.
    [[nodiscard]] Result<std::optional<KindAct>> latestKindAct() const;

    [[nodiscard]] Result<LessonId> addLesson(ChangeSet &changes, const Lesson &lesson);
    [[nodiscard]] Result<> updateLesson(ChangeSet &changes, const Lesson &lesson);
    /// Other words for the same lesson.
    [[nodiscard]] Result<> rewordLesson(ChangeSet &changes, LessonId id, const QString &text);
    [[nodiscard]] Result<> removeLesson(ChangeSet &changes, LessonId id);
    /// Written in the range of days (in the zone each was written in), newest first.
    [[nodiscard]] Result<QList<Lesson>> lessons(const DateRange &period) const;
    [[nodiscard]] Result<QList<Lesson>> allLessons(int limit) const;
    [[nodiscard]] Result<QList<Lesson>> lessonsOf(InteractionId interaction) const;

    [[nodiscard]] Result<ReflectionId> addPlan(ChangeSet &changes, const Plan &plan);
    [[nodiscard]] Result<> updatePlan(ChangeSet &changes, const Plan &plan);
    /// Other words for the same plan.
    [[nodiscard]] Result<>
    rewordPlan(ChangeSet &changes, ReflectionId id, const QString &when, const QString &then);
    [[nodiscard]] Result<> removePlan(ChangeSet &changes, ReflectionId id);
    /// Newest first.
    [[nodiscard]] Result<QList<Plan>> plans(int limit) const;
    [[nodiscard]] Result<QList<Plan>> plansOf(InteractionId interaction) const;

    /// Keeps what came of a lesson or a plan; an earlier answer at the same interaction is
    /// replaced. Faults: InvalidInput for neither or both, those of storage.
    [[nodiscard]] Result<TrialId> answerTrial(ChangeSet &changes, const Trial &trial);
    [[nodiscard]] Result<> removeTrial(ChangeSet &changes, TrialId id);
    /// Oldest first.
    [[nodiscard]] Result<QList<Trial>> trials() const;
    [[nodiscard]] Result<QList<Trial>> trialsAt(InteractionId interaction) const;

    /// The newest lessons and plans together, newest first.
    [[nodiscard]] Result<QList<Remembered>> remembered(int limit) const;

signals:
    /// Any of it changed; the pages that show it recompute when shown.
    void changed();

private:
    void tell(const QList<RowChange> &changes);

    ChangeLog &m_log;
};

} // namespace evenkeel
