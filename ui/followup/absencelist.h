#pragma once

#include "core/base/clock.h"
#include "core/followup/alert.h"
#include "ui/followup/outcome.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class OutcomeForm;
class PersonalDataGuard;
class PlainLabel;
class ScrollArea;
struct WorkCalendar;

/// What falls due while the agent is away, oldest first, the first fifty as rows. Each can be
/// agreed anew, handed over or left; the form for it opens below its row.
class AbsenceList final : public QWidget
{
    Q_OBJECT

public:
    AbsenceList(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    /// For what speaks against a new time.
    void setWorkCalendar(const WorkCalendar &work);

    /// What falls due until `back`, after which new times are offered. A form that is open stays,
    /// with what was typed, while its row does.
    void setAlerts(const QList<Alert> &alerts, Instant back);

    /// A sentence in place of rows: what is still to be said.
    void setWaiting(const QString &sentence);

    /// As the button of the form does; false where none is open.
    bool submit();

signals:
    void outcomeGiven(const evenkeel::FollowUp &followUp, const evenkeel::Outcome &outcome);

private:
    void fill();
    [[nodiscard]] QWidget *buildRow(const Alert &alert);
    [[nodiscard]] QString wordsOf(const Alert &alert) const;
    void ask(const FollowUp &followUp, Outcome::Kind kind);
    void leave(FollowUpId id);
    void give(const Outcome &outcome);
    [[nodiscard]] qsizetype rowOf(FollowUpId id) const;
    void focusRow(qsizetype row);
    void orderStops();

    const Clock &m_clock;
    QList<Alert> m_alerts;
    QSet<qint64> m_left; ///< the agent chose to leave these
    FollowUpId m_asked; ///< whose form is open; invalid for none; it may wait for its row
    PlainLabel *m_title;
    ScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
    QList<QWidget *> m_leaves; ///< the last button of each row
    OutcomeForm *m_form;
};

} // namespace evenkeel
