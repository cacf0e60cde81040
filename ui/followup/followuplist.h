#pragma once

#include "core/followup/followup.h"
#include "ui/followup/followuprowdelegate.h"

#include <QListView>

namespace evenkeel {

/// The list of follow-ups with its keys and targets. Changes nothing itself: it says what is meant.
class FollowUpList final : public QListView
{
    Q_OBJECT

public:
    FollowUpList(const Clock &clock, FollowUpRowDelegate::Kind kind, QWidget *parent = nullptr);

    /// The chosen follow-up; an invalid id for none.
    [[nodiscard]] FollowUpId current() const;
    void setCurrent(const QModelIndex &index);
    /// How high a row is, in pixels of the screen.
    void setRowPixels(int pixels);
    /// No higher than it must be: cards give lists what is left.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void currentChangedTo(evenkeel::FollowUpId id);
    void openRequested(evenkeel::FollowUpId id);
    void doneRequested(evenkeel::FollowUpId id);
    void reopenRequested(evenkeel::FollowUpId id);
    /// `at` is where a menu belongs, in global coordinates.
    void againRequested(evenkeel::FollowUpId id, const QPoint &at);
    void removeRequested(evenkeel::FollowUpId id);
    /// A heading was clicked.
    void groupClicked(int group);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isDone(const QModelIndex &index) const;
    void act(const QModelIndex &index);
    void again(const QModelIndex &index);
    [[nodiscard]] QRect doneRect(const QModelIndex &index) const;
    [[nodiscard]] QRect actionRect(const QModelIndex &index) const;

    FollowUpRowDelegate *m_delegate;
};

} // namespace evenkeel
