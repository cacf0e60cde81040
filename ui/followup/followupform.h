#pragma once

#include "core/base/clock.h"
#include "core/followup/followup.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace evenkeel {

class Card;
class ChoiceRow;
class PersonalDataGuard;
class PlainLabel;
class SegmentedControl;
class TextField;
class WhenEdit;

/// What is owed, to whom, by when: one form for a new follow-up and for a slip in an old one.
class FollowUpForm final : public QWidget
{
    Q_OBJECT

public:
    FollowUpForm(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    /// An empty form.
    void begin();
    /// With what `followUp` holds, and what was typed into it before and not saved. What is
    /// overdue keeps its time: that is agreed anew.
    void edit(const FollowUp &followUp);

    [[nodiscard]] FollowUp followUp() const;
    void submit();

    /// What stands in an unsaved new follow-up, also while another one is edited; empty where
    /// nothing does.
    [[nodiscard]] QString draftText() const;
    /// Begins with such a text; false where it is none.
    bool setDraftText(const QString &text);
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
    void kindChosen();
    void touch();

    const Clock &m_clock;
    FollowUp m_followUp;
    FollowUp m_filled; ///< as the form gave it before anything was typed
    QString m_new; ///< a new one that waits while another is edited
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
    PlainLabel *m_fixed;
};

} // namespace evenkeel
