#pragma once

#include "ui/followup/followupsmodel.h"

#include <QWidget>

namespace evenkeel {

class AgainBar;
class Card;
class FollowUpList;
class OpenRows;
class PlainLabel;

/// The card on Today: the next three or four of what is owed, and how this month went.
class NextFollowUps final : public QWidget
{
    Q_OBJECT

public:
    explicit NextFollowUps(FollowUpsModel &model, QWidget *parent = nullptr);

    /// How many rows are seen at once: 4, in the small layout 3.
    void setRows(int rows);

signals:
    void doneRequested(evenkeel::FollowUpId id);
    void againRequested(evenkeel::FollowUpId id, evenkeel::Instant until);
    void removeRequested(evenkeel::FollowUpId id);
    /// The Follow-ups page, with this one chosen; an invalid id for the page alone.
    void openRequested(evenkeel::FollowUpId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectList();
    void showSummary();
    void fitRows();
    void openMenu(FollowUpId id, const QPoint &at);

    FollowUpsModel &m_model;
    OpenRows *m_rows;
    Card *m_card;
    FollowUpList *m_list;
    AgainBar *m_again;
    PlainLabel *m_kept;
    PlainLabel *m_nothing;
    FollowUpId m_menuFor;
    int m_count = 4;
};

} // namespace evenkeel
