#pragma once

#include <QRect>

class QAbstractScrollArea;

namespace evenkeel {

class Theme;

/// Where the columns of the Log lie; head and rows ask the same place.
class LogColumns
{
public:
    enum class Column { When, Channel, Summary, Category, Stress, Promise };

    LogColumns(const Theme &theme, const QRect &row, Qt::LayoutDirection direction);

    /// The row with the strip beside it where the scroll bar lies: a bar moves no column.
    [[nodiscard]] static QRect wholeRow(QRect row, const QAbstractScrollArea &rows);

    /// The cell of a column, already mirrored where reading goes from right to left.
    [[nodiscard]] QRect cell(Column column) const;

    [[nodiscard]] static int rowHeight(const Theme &theme, bool compact);
    [[nodiscard]] static int groupHeight(const Theme &theme);

private:
    [[nodiscard]] QRect unmirrored(Column column) const;

    const Theme &m_theme;
    QRect m_row;
    Qt::LayoutDirection m_direction;
    int m_when;
    int m_promise;
};

} // namespace evenkeel
