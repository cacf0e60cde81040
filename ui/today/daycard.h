#pragma once

#include "core/interaction/interaction.h"
#include "ui/today/daypoints.h"

#include <QWidget>

class QStackedLayout;

namespace evenkeel {

class Button;
class Card;
class Clock;
class DayDelegate;
class DayList;
class DayModel;
class DayStrip;
class PlainLabel;

/// "Today so far": the strip, the newest rows that fit as a whole, and how many came earlier. A day
/// without anything says how to begin.
class DayCard final : public QWidget
{
    Q_OBJECT

public:
    DayCard(DayModel &model, const Clock &clock, QWidget *parent = nullptr);

    void setDiscreet(bool discreet);
    /// The working day; invalid times for none set.
    void setWorkingHours(QTime start, QTime end);
    /// The clock has moved.
    void updateNow();

    /// How many rows are hidden below the last one that is shown.
    [[nodiscard]] int earlier() const;

signals:
    /// Enter or a double click on an interaction.
    void openRequested(evenkeel::InteractionId id);
    void showAllRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Card *buildDay(DayModel &model);
    [[nodiscard]] Card *buildEmpty();
    void refresh();
    void updateEarlier();
    void activated(const QModelIndex &index);

    DayModel &m_model;
    const Clock &m_clock;
    bool m_discreet = false;
    QStackedLayout *m_states = nullptr;
    Card *m_day = nullptr;
    Card *m_empty = nullptr;
    DayStrip *m_strip = nullptr;
    DayList *m_list = nullptr;
    DayDelegate *m_delegate = nullptr;
    PlainLabel *m_earlier = nullptr;
};

} // namespace evenkeel
