#pragma once

#include "core/reflection/interactionanswer.h"
#include "core/reflection/reflection.h"
#include "core/storage/changelog.h"

#include <QObject>

namespace evenkeel {

/// The only door to reflections, lessons and plans: all private.
class ReflectionStore final : public QObject
{
    Q_OBJECT

public:
    explicit ReflectionStore(ChangeLog &log, QObject *parent = nullptr);

    /// Keeps the answer to a question about a period; an earlier answer to the same is replaced.
    [[nodiscard]] Result<ReflectionId> answer(ChangeSet &changes, const Reflection &reflection);
    [[nodiscard]] Result<QList<Reflection>> answers(const DateRange &period) const;

    /// Keeps the answer to a question about an interaction in place of an earlier one; without
    /// words the question has no answer any longer. Fault: InvalidInput without an interaction.
    [[nodiscard]] Result<> answerAbout(ChangeSet &changes, const InteractionAnswer &answer);
    [[nodiscard]] Result<QList<InteractionAnswer>> answersAbout(InteractionId interaction) const;

    [[nodiscard]] Result<LessonId> addLesson(ChangeSet &changes, const Lesson &lesson);
    [[nodiscard]] Result<> updateLesson(ChangeSet &changes, const Lesson &lesson);
    [[nodiscard]] Result<> removeLesson(ChangeSet &changes, LessonId id);
    /// Written in the range of days (in the zone each was written in), newest first.
    [[nodiscard]] Result<QList<Lesson>> lessons(const DateRange &period) const;
    [[nodiscard]] Result<QList<Lesson>> allLessons(int limit) const;
    [[nodiscard]] Result<QList<Lesson>> lessonsOf(InteractionId interaction) const;

    [[nodiscard]] Result<ReflectionId> addPlan(ChangeSet &changes, const Plan &plan);
    [[nodiscard]] Result<> updatePlan(ChangeSet &changes, const Plan &plan);
    [[nodiscard]] Result<QList<Plan>> plans(int limit) const;

signals:
    /// Any of it changed; the pages that show it recompute when shown.
    void changed();

private:
    void tell(const QList<RowChange> &changes);

    ChangeLog &m_log;
};

} // namespace evenkeel
