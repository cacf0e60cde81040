#pragma once

#include "core/breather/breatherstore.h"
#include "core/followup/followupstore.h"
#include "core/importing/importpreview.h"
#include "core/interaction/interactionstore.h"
#include "core/reflection/reflectionstore.h"
#include "core/stress/ratingstore.h"

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
    };

    Importer(ChangeLog &log, const Stores &stores);

    /// Adds everything that the preview takes. On failure nothing was added.
    [[nodiscard]] Result<> import(const ImportPreview &preview);

private:
    [[nodiscard]] Result<> addEntries(ChangeSet &changes, const ImportBatch &batch);
    [[nodiscard]] Result<> addMine(ChangeSet &changes, const PrivatePart &mine);
    [[nodiscard]] Result<> addBreathers(ChangeSet &changes, const QList<Breather> &breathers);
    [[nodiscard]] Result<> addRatings(ChangeSet &changes, const QList<Rating> &ratings);

    ChangeLog &m_log;
    Stores m_stores;
    QHash<qint64, InteractionId> m_interactions; ///< number in the file to number in the log
    QHash<qint64, BreatherId> m_breathers;
};

} // namespace evenkeel
