#pragma once

#include "ui/widgets/tag.h"

#include <QStyledItemDelegate>

#include <optional>

namespace evenkeel {

/// One follow-up in a list, ready to be painted.
struct FollowUpRow
{
    QString title;
    QString meta{}; ///< "Customer 2086, 14:15"
    QString time{}; ///< in a column of its own on the wide page; empty for none
    QString distance{}; ///< "in 1 h 29"; or a tag
    std::optional<TagLook> tag{}; ///< "16 min late", in place of the distance
    bool overdue = false;
    bool done = false;
    QString action{}; ///< icon at the end: "snooze", "undo"; empty for none

    friend bool operator==(const FollowUpRow &, const FollowUpRow &) = default;
};

/// Paints rows of 54 with a round target to mark them done and an action at the end, and tells
/// which of the two was clicked. Says what to paint in row().
class FollowUpDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRowHeight(int height) { m_rowHeight = height; }
    /// In pixels of the screen, so that whole rows fill a card; 0 for the height of the design.
    void setRowPixels(int pixels) { m_rowPixels = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The two targets inside a row.
    [[nodiscard]] static QRect
    doneRect(const QRect &row, const Theme &theme, Qt::LayoutDirection direction);
    [[nodiscard]] static QRect
    actionRect(const QRect &row, const Theme &theme, Qt::LayoutDirection direction);

signals:
    void doneClicked(const QModelIndex &index);
    /// The icon at the end: remind again, or take back.
    void actionClicked(const QModelIndex &index);

protected:
    [[nodiscard]] virtual FollowUpRow row(const QModelIndex &index) const = 0;
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    int m_rowHeight = 54;
    int m_rowPixels = 0;
};

} // namespace evenkeel
