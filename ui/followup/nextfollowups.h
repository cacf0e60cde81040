#pragma once

#include "ui/followup/followupsmodel.h"

#include <QWidget>

namespace evenkeel {

class AgainBar;
class Button;
class Card;
class EmptyState;
class FollowUpList;
class OpenRows;
class PlainLabel;

/// The card on Today: as many whole rows of what is owed next as there is room for, and how this
/// month went.
class NextFollowUps final : public QWidget
{
    Q_OBJECT

public:
    explicit NextFollowUps(FollowUpsModel &model, QWidget *parent = nullptr);

signals:
    void doneRequested(evenkeel::FollowUpId id);
    void againRequested(evenkeel::FollowUpId id, evenkeel::Instant until);
    void removeRequested(evenkeel::FollowUpId id);
    /// The Follow-ups page, with this one chosen; an invalid id for the page alone.
    void openRequested(evenkeel::FollowUpId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void connectList();
    void showSummary();
    void fitRows();
    void fitFoot();
    void openMenu(FollowUpId id, const QPoint &at);

    FollowUpsModel &m_model;
    OpenRows *m_rows;
    Card *m_card;
    FollowUpList *m_list;
    AgainBar *m_again;
    PlainLabel *m_kept;
    PlainLabel *m_keptFirst;
    Button *m_all;
    EmptyState *m_nothing;
    FollowUpId m_menuFor;
};

} // namespace evenkeel
