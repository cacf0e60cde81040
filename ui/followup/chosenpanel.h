#pragma once

#include "ui/followup/followupsmodel.h"
#include "ui/followup/outcome.h"

#include <QWidget>

namespace evenkeel {

class AgainBar;
class OutcomeForm;
class PersonalDataGuard;
class PlainLabel;
struct WorkCalendar;

/// The panel beside the list while several follow-ups are chosen: how many and which, how they
/// went, when to be reminded of all of them again.
class ChosenPanel final : public QWidget
{
    Q_OBJECT

public:
    ChosenPanel(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    /// For what speaks against a new time.
    void setWorkCalendar(const WorkCalendar &work);

    /// Two or more. What was typed stays while others are chosen.
    void setChosen(const QList<FollowUp> &chosen);

    /// What was typed was saved.
    void startAnew();

    /// As the main button does.
    void submit();
    void openAgainMenu(const QPoint &at);

signals:
    void outcomeGiven(const evenkeel::Outcome &outcome);
    void againRequested(evenkeel::Instant until);

private:
    void buildLayout();

    const Clock &m_clock;
    PlainLabel *m_title;
    PlainLabel *m_which;
    OutcomeForm *m_outcome;
    AgainBar *m_again;
};

} // namespace evenkeel
