#pragma once

#include "core/base/stresslevel.h"
#include "ui/widgets/tag.h"

#include <QStyledItemDelegate>

#include <optional>

namespace evenkeel {

/// One row of a day, ready to be painted.
struct TimelineRow
{
    QString time; ///< "14:18"
    std::optional<StressLevel> stress{};
    bool breather = false; ///< the ring mark, and regular weight
    bool discreet = false; ///< a dot in place of the mark
    QString title{};
    QString icon{}; ///< of the channel; empty for none
    QString meta{};
    std::optional<TagLook> tag{};
    bool first = false; ///< the line of the day starts here
    bool last = false;

    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// Paints rows of 48: time, mark on the line of the day, words, tag. Says what to paint in row().
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static void
    paintRow(QPainter &painter, const QRect &rect, const TimelineRow &row, const QWidget *widget);

protected:
    [[nodiscard]] virtual TimelineRow row(const QModelIndex &index) const = 0;
};

} // namespace evenkeel
