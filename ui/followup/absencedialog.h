#pragma once

#include "core/agentstate/agentstate.h"
#include "core/base/clock.h"
#include "core/capture/lineparser.h"
#include "core/followup/alert.h"
#include "ui/followup/outcome.h"
#include "ui/widgets/page.h"

#include <QDialog>

namespace evenkeel {

class AbsenceList;
class Button;
class PlainLabel;
class WhenField;

/// "Away from ... to ...": both ends typed or picked, and live below them what falls due in
/// between, to be agreed anew, handed over or left.
class AbsenceDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        const LineParser &parser;
        PersonalDataGuard guard;
        const Clock &clock;
        WorkCalendar work{}; ///< what "eod" means, and what speaks against a new time
    };

    explicit AbsenceDialog(const Parts &parts, QWidget *parent = nullptr);

    /// The one that is declared already, shown with the way to call it off.
    void setPlanned(const std::optional<PlannedAbsence> &planned);

    /// What falls due in span(), oldest first.
    void setFalling(const QList<Alert> &alerts);

    /// Beside what was done, whether it can be taken back.
    void say(const Message &message);

    /// What is said so far: from now where no beginning is. Nothing where an end is missing, not
    /// understood or impossible.
    [[nodiscard]] std::optional<PlannedAbsence> span() const;

signals:
    /// span() may be another one.
    void spanChanged();
    void outcomeGiven(const evenkeel::FollowUp &followUp, const evenkeel::Outcome &outcome);
    /// The dialog stays until it is accepted.
    void declared(const evenkeel::PlannedAbsence &absence);
    void calledOff();
    void undoRequested();

private:
    struct Problem;

    void buildLayout();
    void connectParts();
    [[nodiscard]] ResolvedDate readFrom(const QString &text) const;
    [[nodiscard]] ResolvedDate readTo(const QString &text) const;
    [[nodiscard]] ResolvedDate read(const QString &text, const Moment &after) const;
    [[nodiscard]] std::optional<Instant> from() const;
    [[nodiscard]] std::optional<Problem> problem() const;
    [[nodiscard]] QString gapIn(const LocalTime &time) const;
    void offerHour();
    void refresh();
    void declare();
    void submit();

    Parts m_parts;
    WhenField *m_from;
    WhenField *m_to;
    PlainLabel *m_span;
    AbsenceList *m_list;
    PlainLabel *m_said;
    Button *m_undo;
    PlainLabel *m_planned;
    Button *m_callOff;
    QWidget *m_plannedRow = nullptr;
    Button *m_declare;
};

} // namespace evenkeel
