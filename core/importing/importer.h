#pragma once

#include "core/breather/breatherstore.h"
#include "core/followup/followupstore.h"
#include "core/importing/importpreview.h"
#include "core/improvement/improvementstore.h"
#include "core/interaction/interactionstore.h"
#include "core/reflection/reflectionstore.h"
#include "core/stress/ratingstore.h"

#include <functional>

namespace evenkeel {

/// Brings a preview into the log: one transaction, which one undo takes back.
class Importer
{
public:
    /// The doors through which records come in.
    struct Stores
    {
        InteractionStore &interactions;
        FollowUpStore &followUps;
        RatingStore &ratings;
        BreatherStore &breathers;
        ReflectionStore &reflections;
        ImprovementStore &improvement;
    };

    /// Told how many interactions are in; says whether to go on.
    using Progress = std::function<bool(qsizetype done)>;

    Importer(ChangeLog &log, const Stores &stores, Progress progress = {});

    /// Adds everything that the preview takes. On failure, and where it was stopped (Cancelled),
    /// nothing was added.
    [[nodiscard]] Result<> import(const ImportPreview &preview);

private:
    [[nodiscard]] Result<> addEntries(ChangeSet &changes, const ImportBatch &batch);
    [[nodiscard]] Result<>
    addFollowUp(ChangeSet &changes, FollowUp followUp, std::optional<Instant> ownerDeleted);
    [[nodiscard]] Result<> addMine(ChangeSet &changes, const PrivatePart &mine);
    [[nodiscard]] Result<> addBreathers(ChangeSet &changes, const QList<Breather> &breathers);
    [[nodiscard]] Result<> addLessons(ChangeSet &changes, const QList<Lesson> &lessons);
    [[nodiscard]] Result<> addPlans(ChangeSet &changes, const QList<Plan> &plans);
    [[nodiscard]] Result<> addTrials(ChangeSet &changes, const QList<Trial> &trials);
    [[nodiscard]] Result<> addImprovement(ChangeSet &changes, const PrivatePart &mine);
    [[nodiscard]] QList<InteractionId> mappedAll(const QList<InteractionId> &ids) const;
    [[nodiscard]] Result<> addRatings(ChangeSet &changes, const QList<Rating> &ratings);

    ChangeLog &m_log;
    Stores m_stores;
    Progress m_progress;
    QHash<qint64, InteractionId> m_interactions; ///< number in the file to number in the log
    QHash<qint64, BreatherId> m_breathers;
    QHash<qint64, LessonId> m_lessons;
    QHash<qint64, ReflectionId> m_plans;
};

} // namespace evenkeel
