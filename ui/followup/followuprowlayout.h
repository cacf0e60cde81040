#pragma once

#include <QRect>
#include <Qt>

namespace evenkeel {

class Theme;

/// Where the parts of one row are; shared by who paints and who is clicked. Mirrored right to left.
class FollowUpRowLayout
{
public:
    enum class Kind {
        Full, ///< 54 high: the page
        Narrow, ///< 60 high: the card on Today, due time among the quiet words
    };

    FollowUpRowLayout(
        const Theme &theme, Kind kind, const QRect &row, Qt::LayoutDirection direction);

    [[nodiscard]] static int rowHeight(const Theme &theme, Kind kind);
    [[nodiscard]] static int groupHeight(const Theme &theme);

    /// The round target 28.
    [[nodiscard]] QRect done() const;
    /// "remind again", or "undo" where it was done; 28 square.
    [[nodiscard]] QRect action() const;
    /// Title and quiet words, beside `used` pixels at the far side.
    [[nodiscard]] QRect words(int used) const;
    /// The due time; empty in Narrow.
    [[nodiscard]] QRect due() const;
    /// How far away: words or a tag, `width` wide.
    [[nodiscard]] QRect distance(int width) const;
    /// The bar of a selected or an overdue row.
    [[nodiscard]] QRect bar() const;

private:
    [[nodiscard]] QRect placed(int left, int width, int height) const;
    [[nodiscard]] int actionLeft() const;

    const Theme &m_theme;
    Kind m_kind;
    QRect m_row;
    Qt::LayoutDirection m_direction;
};

} // namespace evenkeel
