#pragma once

#include "ui/insight/chartmark.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace evenkeel {

/// The marks of one chart in the order of reading, and the one that the keys have reached.
class ChartMarks
{
public:
    /// Begins anew: none is reached.
    void set(QList<ChartMark> marks);
    /// The same marks stand elsewhere.
    void move(QList<ChartMark> marks);

    [[nodiscard]] const QList<ChartMark> &all() const { return m_marks; }
    [[nodiscard]] const ChartMark *current() const;
    [[nodiscard]] int index() const { return m_current; }
    void leave() { m_current = -1; }

    /// The topmost one at `point`; -1 where there is none.
    [[nodiscard]] int at(QPointF point) const;

    /// To the next one, back, up and down as the marks stand, to the ends. False where there is
    /// none to go to.
    bool press(int key, bool rightToLeft);
    /// Reaches the mark `index`.
    bool reach(int index);

private:
    [[nodiscard]] int nearestAbove(int direction) const;

    QList<ChartMark> m_marks;
    int m_current = -1;
};

} // namespace evenkeel
