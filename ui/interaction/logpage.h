#pragma once

#include "ui/interaction/logfilter.h"
#include "ui/widgets/fieldchecks.h"
#include "ui/widgets/page.h"

#include "core/base/result.h"
#include "core/interaction/interaction.h"

class QBoxLayout;
class QStackedWidget;

namespace evenkeel {

class Button;
class Card;
class ChangeLog;
class DetailDesk;
class DetailPane;
class EditDesk;
class FilterBar;
class FollowUpStore;
class ImprovementStore;
class InteractionEditor;
class InteractionStore;
class Journal;
class LogList;
class ReflectionStore;
class Settings;
class Timeline;

/// Everything that was logged: search, filters, one row an interaction, its details, its history
/// and its editor.
class LogPage final : public Page
{
    Q_OBJECT

public:
    LogPage(
        ChangeLog &changes, Journal &journal, InteractionStore &interactions,
        FollowUpStore &followUps, ReflectionStore &reflections, const ImprovementStore &improvement,
        const Timeline &timeline, const Settings &settings, const FieldChecks &checks,
        QWidget *parent = nullptr);
    ~LogPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;
    [[nodiscard]] int cornerWidth() const override;
    void setCornerRoom(int height) override;
    void focusSearch() override;

    /// Shows one interaction, whatever the filter was.
    void showInteraction(InteractionId id);

    /// Opens the editor for one interaction, or for the one that is shown.
    void edit(InteractionId id);
    void editCurrent();

    /// Asks for the questions about the one that is shown.
    void lookBack();
    /// Asks for what would have spared the one that is shown, or for a skill to train.
    void askIdeas();
    void askSkills();
    /// They were answered or left.
    void lookedBack();

    /// What stands in the editor and is not saved, to be kept as a draft; empty where there is
    /// nothing. setDraftText() opens the editor with it again.
    [[nodiscard]] QString draftText() const;
    void setDraftText(const QString &text);

    /// Takes the filter that other pages ask for.
    void setFilter(const LogFilter &filter);
    /// What was deleted, for thirty days.
    void showBin();

    /// For what others put below the facts of an interaction, and to follow which is shown.
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    [[nodiscard]] DetailDesk &details() const { return *m_details; }

signals:
    void failed(const evenkeel::Error &error);
    /// A note for the site's own system is wanted in the clipboard.
    void noteRequested(evenkeel::InteractionId id);
    /// The questions about this interaction are wanted.
    void lookBackRequested(evenkeel::InteractionId id);
    void ideasRequested(evenkeel::InteractionId id);
    void skillsRequested(evenkeel::InteractionId id);
    void newEntryRequested();
    void undoRequested();
    void draftChanged(); ///< there is a new draftText() to keep

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void showSide(QWidget *side);
    void placeSide();
    void connectParts();
    void applyFilter(const LogFilter &filter);
    void showCurrent();
    [[nodiscard]] QString countFound() const;
    void updateWords();
    [[nodiscard]] std::optional<InteractionId> shownForYourself() const;
    void removeCurrent();
    void restoreCurrent();
    void showEditor(InteractionId id);
    void finishEditing();
    void takeSettings();

    ChangeLog &m_changes;
    InteractionStore &m_interactions;
    const Timeline &m_timeline;
    const Settings &m_settings;
    FilterBar *m_filters;
    LogList *m_list;
    DetailPane *m_detail;
    DetailDesk *m_details;
    InteractionEditor *m_editor;
    EditDesk *m_edit;
    Card *m_sideCard;
    QStackedWidget *m_side;
    Button *m_export;
    Button *m_newEntry;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_sideColumn = nullptr;
    QString m_found; ///< how many, in words
    bool m_cameBack = false; ///< with a draft, and it is not said yet
};

} // namespace evenkeel
