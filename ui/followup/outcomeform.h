#pragma once

#include "core/base/clock.h"
#include "core/base/workcalendar.h"
#include "ui/followup/outcome.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace evenkeel {

class Button;
class ChoiceRow;
class PersonalDataGuard;
class PlainLabel;
class TextField;
class WhenEdit;

/// "How did it go?": the answers that fit, what each of them needs, and one button.
class OutcomeForm final : public QWidget
{
    Q_OBJECT

public:
    OutcomeForm(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    /// Only these answers, without a heading: for a place where the others make no sense.
    void offerOnly(const QList<Outcome::Kind> &kinds);

    /// For what speaks against a new time.
    void setWorkCalendar(const WorkCalendar &work);

    /// A new time is offered after this, and no longer at the old time of tomorrow.
    void setNotBefore(Instant moment);

    /// Starts anew for `followUp`; what was typed for the same one is still there.
    void setFollowUp(const FollowUp &followUp);

    [[nodiscard]] Outcome outcome() const;
    void choose(Outcome::Kind kind);

    /// Forgets what was typed: it was saved.
    void startAnew();

    /// Into the first field that the chosen answer has.
    void focusFields();

    /// As the button does; an answer that lacks something is pointed at instead.
    void submit();

signals:
    void submitted(const evenkeel::Outcome &outcome);

private:
    void buildLayout();
    void putAside();
    void fill(const std::optional<Outcome> &left);
    void addChoice(Outcome::Kind kind, const QString &text, QVBoxLayout &column);
    void showAll();
    void showChoices();
    void showFields();
    void noteDue();
    [[nodiscard]] LocalTime offeredTime() const;
    [[nodiscard]] bool isComplete();
    [[nodiscard]] QList<Outcome::Kind> kindsNow() const;
    [[nodiscard]] Outcome::Kind kind() const;

    const Clock &m_clock;
    FollowUp m_followUp;
    std::optional<Instant> m_notBefore;
    QList<Outcome::Kind> m_offered; ///< empty: all that fit
    PlainLabel *m_title = nullptr;
    QButtonGroup *m_group;
    QHash<Outcome::Kind, ChoiceRow *> m_choices;
    WhenEdit *m_when;
    PlainLabel *m_dueNote; ///< what speaks against the time
    WorkCalendar m_work;
    TextField *m_to;
    TextField *m_note;
    ChoiceRow *m_told;
    ChoiceRow *m_accepted;
    PlainLabel *m_guide; ///< what to ask at the end
    Button *m_button;
    Button *m_more;
    QHash<qint64, std::optional<Outcome>> m_aside; ///< by follow-up: typed and not saved
    bool m_all = false; ///< also the answers that are rarer
};

} // namespace evenkeel
