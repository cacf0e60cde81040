#pragma once

#include "core/followup/followup.h"
#include "ui/followup/followuprowdelegate.h"

#include <QListView>

namespace evenkeel {

/// The list of follow-ups with its keys and targets. Changes nothing itself: it says what is meant.
/// On the page several can be chosen, by Shift or Ctrl with the arrows or a click, Ctrl Space and
/// Ctrl A; then the keys are meant for all of them.
class FollowUpList final : public QListView
{
    Q_OBJECT

public:
    /// What a key is meant to do with several.
    enum class Act { Done, Reopen, Again, Remove };

    FollowUpList(const Clock &clock, FollowUpRowDelegate::Kind kind, QWidget *parent = nullptr);

    /// The chosen follow-up; an invalid id for none.
    [[nodiscard]] FollowUpId current() const;
    /// Chooses it, and nothing else.
    void setCurrent(const QModelIndex &index);
    /// All that are chosen, in their order.
    [[nodiscard]] QList<FollowUpId> chosen() const;
    /// Ctrl A: what is still open.
    void selectAll() override;
    /// How high a row is, in pixels of the screen.
    void setRowPixels(int pixels);
    /// No higher than it must be: cards give lists what is left.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void currentChangedTo(evenkeel::FollowUpId id);
    void chosenChanged();
    /// A key while several are chosen; `at` is where a menu belongs, in global coordinates.
    void severalActed(evenkeel::FollowUpList::Act act, const QPoint &at);
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
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void
    selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isDone(const QModelIndex &index) const;
    void act(const QModelIndex &index);
    [[nodiscard]] bool actOnSeveral(int key);
    [[nodiscard]] QModelIndexList chosenRows() const;
    void again(const QModelIndex &index);
    [[nodiscard]] QRect doneRect(const QModelIndex &index) const;
    [[nodiscard]] QRect actionRect(const QModelIndex &index) const;

    FollowUpRowDelegate *m_delegate;
    QPersistentModelIndex m_pressed; ///< the row under the mouse when it was pressed
};

} // namespace evenkeel
