#pragma once

#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace evenkeel {

class Theme;

/// What lies behind a row of a list or table: the fill of a chosen or pointed-at row, its accent
/// bar, the bar of an overdue one, the line below.
struct RowFrame
{
    bool selected = false;
    bool hover = false;
    bool overdue = false; ///< the accent bar of a chosen row wins
    bool line = true;

    friend bool operator==(const RowFrame &, const RowFrame &) = default;

    /// As the view says in `option`.
    [[nodiscard]] static RowFrame of(const QStyleOptionViewItem &option);

    /// Bars are at the side where reading starts (the painter's layout direction).
    void paint(QPainter &painter, const Theme &theme, const QRect &rect) const;
};

} // namespace evenkeel
