#pragma once

#include "core/improvement/improvementstore.h"
#include "core/interaction/interactionstore.h"
#include "core/reflection/reflectionstore.h"
#include "core/storage/draftstore.h"
#include "ui/improvement/improvementitem.h"

namespace evenkeel {

/// Skills and ideas as the page shows them, and what is done to them, each with one undo.
class ImprovementShelf final : public QObject
{
    Q_OBJECT

public:
    ImprovementShelf(
        ChangeLog &log, ImprovementStore &improvement, const ReflectionStore &reflections,
        const InteractionStore &interactions, QObject *parent = nullptr);

    /// Faults: those of storage.
    [[nodiscard]] Result<QList<ImprovementItem>> skills() const;
    [[nodiscard]] Result<QList<ImprovementItem>> ideas() const;
    /// What was answered to the question about a skill and is in no list yet, newest first.
    [[nodiscard]] Result<QList<Reflection>> skillAnswers() const;

    /// When it was and what happened, for a menu.
    [[nodiscard]] QString nameOf(InteractionId id) const;

    /// An id of 0 adds one. What was typed for it is no draft any longer.
    [[nodiscard]] Result<> saveSkill(qint64 id, const QString &name, const QString &why);
    [[nodiscard]] Result<> setState(qint64 id, Skill::State state);
    [[nodiscard]] Result<> removeSkill(qint64 id);
    /// The answer becomes a skill of its period.
    [[nodiscard]] Result<> take(const Reflection &answer);

    [[nodiscard]] Result<> saveIdea(qint64 id, const QString &text);
    [[nodiscard]] Result<> removeIdea(qint64 id);

signals:
    void changed();

private:
    template<class Write>
    [[nodiscard]] Result<> write(QLatin1StringView action, Write write);
    [[nodiscard]] Result<Skill> find(qint64 id) const;

    ChangeLog &m_log;
    ImprovementStore &m_improvement;
    const ReflectionStore &m_reflections;
    const InteractionStore &m_interactions;
    DraftStore m_drafts;
};

} // namespace evenkeel
