#pragma once

#include "core/improvement/improvement.h"
#include "core/storage/changelog.h"

#include <QObject>

namespace evenkeel {

/// The only door to what somebody wants to train and to process ideas.
class ImprovementStore final : public QObject
{
    Q_OBJECT

public:
    explicit ImprovementStore(ChangeLog &log, QObject *parent = nullptr);

    /// With its interactions. Fault: InvalidInput for no name.
    [[nodiscard]] Result<SkillId> addSkill(ChangeSet &changes, const Skill &skill);
    /// Its words and its state; where it came from stays. Faults: InvalidInput, NotFound.
    [[nodiscard]] Result<> updateSkill(ChangeSet &changes, const Skill &skill);
    [[nodiscard]] Result<> removeSkill(ChangeSet &changes, SkillId id);
    /// Newest first.
    [[nodiscard]] Result<QList<Skill>> skills() const;

    /// The same for ideas.
    [[nodiscard]] Result<ProcessIdeaId> addIdea(ChangeSet &changes, const ProcessIdea &idea);
    [[nodiscard]] Result<> updateIdea(ChangeSet &changes, const ProcessIdea &idea);
    [[nodiscard]] Result<> removeIdea(ChangeSet &changes, ProcessIdeaId id);
    [[nodiscard]] Result<QList<ProcessIdea>> ideas() const;

    /// The interaction is one of those behind it, or is not any longer. Saying so twice changes
    /// nothing.
    [[nodiscard]] Result<> link(ChangeSet &changes, SkillId skill, InteractionId interaction);
    [[nodiscard]] Result<> unlink(ChangeSet &changes, SkillId skill, InteractionId interaction);
    [[nodiscard]] Result<> link(ChangeSet &changes, ProcessIdeaId idea, InteractionId interaction);
    [[nodiscard]] Result<>
    unlink(ChangeSet &changes, ProcessIdeaId idea, InteractionId interaction);

signals:
    void changed();

private:
    void tell(const QList<RowChange> &changes);

    ChangeLog &m_log;
};

} // namespace evenkeel
