#pragma once

#include "core/base/clock.h"
#include "core/base/workcalendar.h"
#include "core/followup/followup.h"
#include "ui/widgets/fieldchecks.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace evenkeel {

class Card;
class ChoiceRow;
class PlainLabel;
class SegmentedControl;
class SpanEdit;
class TextField;
class WhenEdit;

/// What is owed, to whom, by when: one form for a new follow-up and for a slip in an old one.
class FollowUpForm final : public QWidget
{
    Q_OBJECT

public:
    FollowUpForm(const Clock &clock, const FieldChecks &checks, QWidget *parent = nullptr);

    /// For what speaks against a time.
    void setWorkCalendar(const WorkCalendar &work);

    /// For a new one: empty, or with what waits of one that was not saved.
    void begin();
    /// With what `followUp` holds, and what was typed into it before and not saved. What is
    /// overdue keeps its time: that is agreed anew.
    void edit(const FollowUp &followUp);

    [[nodiscard]] FollowUp followUp() const;
    void submit();

    /// All that was typed and not saved, whichever is shown; empty where nothing was.
    [[nodiscard]] QString draftText() const;
    /// Such a text; waits until begin() or edit().
    void setDraftText(const QString &text);
    [[nodiscard]] bool isNewWaiting() const { return m_new.has_value(); }
    /// Those whose edits wait.
    [[nodiscard]] QList<FollowUpId> waiting() const { return m_aside.keys(); }
    /// Saved, or not wanted after all.
    void drop();

signals:
    /// Without a valid id it is new. The form keeps its text until it is begun again.
    void submitted(const evenkeel::FollowUp &followUp);
    void cancelled();
    /// By Escape: what was typed waits for the next time.
    void leftForLater();
    /// draftText() may be another now.
    void draftChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void fill(const FollowUp &followUp);
    void putAside();
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] std::optional<FollowUp> typedNew() const;
    void kindChosen();
    void touch();
    void noteDue();

    const Clock &m_clock;
    FollowUp m_followUp;
    FollowUp m_filled; ///< as the form gave it before anything was typed
    std::optional<FollowUp> m_new; ///< a new one that waits
    QHash<FollowUpId, FollowUp> m_aside; ///< edits that wait for the next time
    bool m_touched = false;
    Card *m_card;
    TextField *m_text;
    TextField *m_customer;
    QComboBox *m_channel;
    SegmentedControl *m_kind;
    QWidget *m_everyRow;
    QSpinBox *m_every;
    ChoiceRow *m_timeOpen;
    WhenEdit *m_when;
    PlainLabel *m_dueNote; ///< what speaks against the time
    WorkCalendar m_work;
    SpanEdit *m_window; ///< when the customer can be reached
    PlainLabel *m_windowError;
    PlainLabel *m_fixed;
};

} // namespace evenkeel
