#pragma once

#include "core/base/clock.h"
#include "ui/followup/followuprowlayout.h"

#include <QStyledItemDelegate>

namespace evenkeel {

struct FollowUpRow;

/// Paints the rows of a FollowUpsModel: groups, what is owed, what was done.
class FollowUpDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Kind = FollowUpRowLayout::Kind;

    FollowUpDelegate(const Clock &clock, Kind kind, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    struct Look;

    void paintRow(const Look &look, const FollowUpRow &row) const;
    void paintBackground(const Look &look) const;
    void paintWords(const Look &look, const FollowUpRow &row, int used) const;
    void paintDue(const Look &look, const FollowUpRow &row) const;
    /// Returns how much of the row's end it takes.
    [[nodiscard]] int paintDistance(const Look &look, const FollowUpRow &row) const;
    void paintTargets(const Look &look) const;

    const Clock &m_clock;
    Kind m_kind;
};

} // namespace evenkeel
