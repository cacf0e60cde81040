#include "ui/insight/chartmarks.h"

#include <Qt>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace evenkeel {

void ChartMarks::set(QList<ChartMark> marks)
{
    m_marks = std::move(marks);
    m_current = -1;
}

void ChartMarks::move(QList<ChartMark> marks)
{
    m_marks = std::move(marks);
    m_current = std::min(m_current, static_cast<int>(m_marks.size()) - 1);
}

const ChartMark *ChartMarks::current() const
{
    return m_current < 0 ? nullptr : &m_marks.at(m_current);
}

int ChartMarks::at(QPointF point) const
{
    for (int index = static_cast<int>(m_marks.size()) - 1; index >= 0; --index) {
        if (m_marks.at(index).region.contains(point))
            return index;
    }
    return -1;
}

bool ChartMarks::press(int key, bool rightToLeft)
{
    const int last = static_cast<int>(m_marks.size()) - 1;
    const int onward = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (key == onward)
        return reach(m_current + 1);
    if (key == back)
        return reach(m_current - 1);
    switch (key) {
    case Qt::Key_Home: return reach(0);
    case Qt::Key_End: return reach(last);
    case Qt::Key_Down: return reach(m_current < 0 ? 0 : nearestAbove(-1));
    case Qt::Key_Up: return reach(m_current < 0 ? 0 : nearestAbove(1));
    default: return false;
    }
}

bool ChartMarks::reach(int index)
{
    if (index < 0 || index >= m_marks.size())
        return false;
    m_current = index;
    return true;
}

/// The nearest in the next row above, or below for a `direction` of -1: what lies straight ahead
/// before what lies aside.
int ChartMarks::nearestAbove(int direction) const
{
    const QPointF from = m_marks.at(m_current).region.center();
    int nearest = -1;
    qreal least = std::numeric_limits<qreal>::max();
    for (int index = 0; index < m_marks.size(); ++index) {
        const QPointF to = m_marks.at(index).region.center();
        const qreal up = (from.y() - to.y()) * direction;
        const qreal distance = up + 2 * std::abs(to.x() - from.x());
        if (up > 1 && distance < least) {
            least = distance;
            nearest = index;
        }
    }
    return nearest;
}

} // namespace evenkeel
