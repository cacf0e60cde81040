#pragma once

#include "core/base/clock.h"
#include "core/base/workcalendar.h"
#include "core/followup/followup.h"

#include <QWidget>

namespace evenkeel {

class FlowLayout;
class PlainLabel;

/// "Tried, but": what became of a try. After one it offers when to try again, within one's own
/// hours and the customer's.
class TriesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TriesBar(const Clock &clock, QWidget *parent = nullptr);

    void setWorkCalendar(const WorkCalendar &work);
    /// With the offers as they are now.
    void setFollowUp(const FollowUp &followUp);

signals:
    void attempted(evenkeel::Attempt::Result result);
    /// Moves the reminder there.
    void againRequested(evenkeel::Instant at);

private:
    void buildLayout();
    void refresh();

    const Clock &m_clock;
    WorkCalendar m_work;
    FollowUp m_followUp;
    QWidget *m_offers;
    FlowLayout *m_chips;
    PlainLabel *m_note; ///< why there is none, or that one comes too late
};

} // namespace evenkeel
