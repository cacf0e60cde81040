#pragma once

#include "core/base/workcalendar.h"
#include "ui/followup/followupcommands.h"
#include "ui/followup/followuplist.h"
#include "ui/followup/followupsmodel.h"
#include "ui/widgets/fieldchecks.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QBoxLayout;
class QStackedLayout;

namespace evenkeel {

class Button;
class Card;
class ChosenPanel;
class EmptyState;
class FollowUpDetail;
class FollowUpForm;
class HandoverOffer;

/// Everything that is owed, in groups, with what can be done about it.
class FollowUpsPage final : public Page
{
    Q_OBJECT

public:
    FollowUpsPage(
        FollowUpsModel &model, FollowUpCommands &commands, const FieldChecks &checks,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;
    [[nodiscard]] int cornerWidth() const override;
    void setCornerRoom(int height) override;

    /// A sentence on reminders that stays under the title; empty for none.
    void setNote(const QString &note);

    /// The hours of work, for what is offered and pointed out.
    void setWorkCalendar(const WorkCalendar &work);

    /// Chooses one, as Today and reminders ask for.
    void open(FollowUpId id);
    /// The same, asking at once for a new time or for whom it goes to.
    void askNewTime(FollowUpId id);
    void askHandOver(FollowUpId id);
    /// Ctrl Shift N. Goes on with what stands there unsaved.
    void addFollowUp();

    /// What stands in the form of a new follow-up and is not saved, so that a crash loses nothing;
    /// empty where nothing does.
    [[nodiscard]] QString draftText() const;
    /// Shows what was kept of it.
    void setDraftText(const QString &text);

    /// What can go along with a follow-up that was handed over.
    [[nodiscard]] HandoverOffer &handover();

signals:
    /// For the sidebar: how many are overdue.
    void overdueChanged(int count);
    /// From when to when the agent is away is to be asked for.
    void absenceRequested();
    /// draftText() may be another now.
    void draftChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void connectList();
    void makeSeveral();
    void connectDetail();
    void connectForm();
    void showCurrent();
    void choiceChanged();
    void showSeveral();
    void actOnSeveral(FollowUpList::Act act, const QPoint &at);
    void giveSeveral(const Outcome &outcome);
    void showForm(bool form);
    void showPanel();
    void edit(FollowUpId id);
    void save(const FollowUp &followUp);
    void submit();
    void offerHandover(FollowUpId id);
    void keepChoice(bool done, int row);
    void chooseFirst();
    bool chooseFrom(int row, bool onlyOpen);
    void summaryChanged();
    void arrange();
    void tick();

    FollowUpsModel &m_model;
    FollowUpCommands &m_commands;
    Card *m_listCard;
    FollowUpList *m_list;
    EmptyState *m_nothing;
    QWidget *m_side;
    QStackedLayout *m_stack = nullptr;
    PersonalDataGuard m_guard;
    FollowUpDetail *m_detail;
    ChosenPanel *m_several = nullptr; ///< made when several are first chosen
    FollowUpForm *m_form;
    Button *m_add;
    Button *m_away;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_sideColumn = nullptr;
    WorkCalendar m_work;
    QString m_note;
    QTimer m_minute; ///< runs only while the page is seen
    bool m_compact = false;
};

} // namespace evenkeel
