#pragma once

#include "ui/followup/followupsmodel.h"
#include "ui/followup/outcome.h"

#include <QWidget>

namespace evenkeel {

struct WorkCalendar;

class AgainBar;
class Button;
class Card;
class HandoverOffer;
class OutcomeForm;
class PersonalDataGuard;
class PlainLabel;
class ScrollArea;
class Tag;
class TriesBar;
class WhenEdit;

/// The panel beside the list: what one follow-up is, how it went, when to be reminded again.
class FollowUpDetail final : public QWidget
{
    Q_OBJECT

public:
    FollowUpDetail(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    /// The hours within which times are offered, and what speaks against one.
    void setWorkCalendar(const WorkCalendar &work);

    /// Shows `row`; nullptr shows that nothing is chosen.
    void setRow(const FollowUpEntry *row);
    [[nodiscard]] FollowUpId current() const { return m_row.followUp.id; }

    /// What can go along with one that was handed over.
    [[nodiscard]] HandoverOffer &handover() { return *m_handover; }

    /// As the main button does.
    void submit();
    void choose(Outcome::Kind kind);
    void openAgainMenu(const QPoint &at);

signals:
    void outcomeGiven(const evenkeel::FollowUp &followUp, const evenkeel::Outcome &outcome);
    void attempted(evenkeel::FollowUpId id, evenkeel::Attempt::Result result);
    void againRequested(evenkeel::FollowUpId id, evenkeel::Instant until);
    void dueGiven(evenkeel::FollowUpId id, const evenkeel::LocalTime &due);
    void editRequested(evenkeel::FollowUpId id);
    void reopenRequested(evenkeel::FollowUpId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void fitCard();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildTime();
    [[nodiscard]] QWidget *buildEnding();
    void connectParts();
    void showHead();
    void showParts();

    const Clock &m_clock;
    FollowUpEntry m_row;
    Card *m_card;
    ScrollArea *m_scroll = nullptr;
    QWidget *m_empty;
    Tag *m_tag;
    PlainLabel *m_title;
    PlainLabel *m_promised;
    PlainLabel *m_story;
    Button *m_edit;
    QWidget *m_time = nullptr;
    WhenEdit *m_when = nullptr;
    OutcomeForm *m_outcome;
    TriesBar *m_tries;
    AgainBar *m_again;
    QWidget *m_ending = nullptr;
    PlainLabel *m_endingText = nullptr;
    HandoverOffer *m_handover;
};

} // namespace evenkeel
