#pragma once

#include "core/base/result.h"
#include "core/interaction/interaction.h"
#include "ui/interaction/edited.h"

namespace evenkeel {

class ChangeSet;
class FollowUpStore;
class InteractionStore;
class Journal;
class ReflectionStore;
class Timeline;

/// Reads what the editor shows and saves what it holds: one change set, one undo.
class InteractionSaver
{
public:
    InteractionSaver(
        Journal &journal, FollowUpStore &followUps, ReflectionStore &reflections,
        const Timeline &timeline);

    /// Fault: NotFound.
    [[nodiscard]] Result<Edited> load(InteractionId id) const;

    [[nodiscard]] Result<> save(const Edited &content);

private:
    [[nodiscard]] Result<>
    savePromises(ChangeSet &changes, const Edited &before, const Edited &content);
    [[nodiscard]] Result<> savePromise(ChangeSet &changes, const FollowUp &was, const FollowUp &is);
    [[nodiscard]] Result<> addPromise(ChangeSet &changes, FollowUp promise, const Edited &content);
    [[nodiscard]] Result<> saveLesson(ChangeSet &changes, const Edited &content);

    Journal &m_journal;
    FollowUpStore &m_followUps;
    ReflectionStore &m_reflections;
    const Timeline &m_timeline;
};

} // namespace evenkeel
