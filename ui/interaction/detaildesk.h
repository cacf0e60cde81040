#pragma once

#include "core/base/result.h"
#include "core/followup/followupactions.h"
#include "core/reflection/promptbook.h"
#include "ui/widgets/page.h"

namespace evenkeel {

class DetailPane;
class ImprovementStore;
struct LookedBack;
class Journal;
class ReflectionStore;
class Timeline;
struct LogRow;

/// One interaction in the detail pane: what is shown of it, and what can be done to it in place,
/// each undoable.
class DetailDesk final : public QObject
{
    Q_OBJECT

public:
    DetailDesk(
        ChangeLog &changes, Journal &journal, FollowUpStore &followUps,
        const ReflectionStore &reflections, const ImprovementStore &improvement,
        const Timeline &timeline, DetailPane &pane);

    /// Nothing where there is none.
    void show(std::optional<InteractionId> id);
    [[nodiscard]] std::optional<InteractionId> shown() const { return m_shown; }
    /// Something was committed.
    void refresh();

    /// The changes of what is shown, in a panel at `anchor`.
    void showHistory(QWidget *anchor);

    /// Into the bin, and out of it.
    void remove(std::optional<InteractionId> id);
    void restore(std::optional<InteractionId> id);

signals:
    /// This stands in the pane now; one without a number for nothing.
    void showed(const evenkeel::Interaction &interaction);
    void said(const evenkeel::Message &message);
    void failed(const evenkeel::Error &error);

private:
    void tell(const Result<> &done, const QString &words);
    void addCourtesyCheck();
    [[nodiscard]] std::optional<FollowUp> courtesyFor(const LogRow &row) const;
    [[nodiscard]] LookedBack lookedBack() const;

    ChangeLog &m_changes;
    Journal &m_journal;
    FollowUpActions m_followUps;
    const ReflectionStore &m_reflections;
    const ImprovementStore &m_improvement;
    const Timeline &m_timeline;
    PromptBook m_prompts;
    DetailPane &m_pane;
    std::optional<InteractionId> m_shown;
};

} // namespace evenkeel
