#pragma once

#include "core/base/clock.h"
#include "ui/widgets/followupdelegate.h"

namespace evenkeel {

/// Says what the rows of a FollowUpsModel, or of a proxy over one, look like; paints its groups.
class FollowUpRowDelegate final : public FollowUpDelegate
{
    Q_OBJECT

public:
    enum class Kind {
        Wide, ///< 54 high, the due time in a column of its own: the page
        Narrow, ///< 60 high, the due time among the quiet words: the card on Today
    };

    FollowUpRowDelegate(const Clock &clock, Kind kind, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// The height of a row at text size 100.
    [[nodiscard]] static int rowHeight(Kind kind);

protected:
    [[nodiscard]] FollowUpRow row(const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    Kind m_kind;
};

} // namespace evenkeel
