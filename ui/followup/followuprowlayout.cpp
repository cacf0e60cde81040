#include "ui/followup/followuprowlayout.h"

#include "ui/theme/theme.h"

#include <QStyle>

namespace evenkeel {

namespace {

constexpr int Target = 28;
constexpr int BarWidth = 3;
constexpr int Gap = 12;
constexpr int DistanceWidth = 96; ///< of the column that due times stand before

} // namespace

FollowUpRowLayout::FollowUpRowLayout(
    const Theme &theme, Kind kind, const QRect &row, Qt::LayoutDirection direction)
    : m_theme(theme), m_kind(kind), m_row(row), m_direction(direction)
{
}

int FollowUpRowLayout::rowHeight(const Theme &theme, Kind kind)
{
    return theme.px(kind == Kind::Full ? 54 : 60);
}

int FollowUpRowLayout::groupHeight(const Theme &theme)
{
    return theme.px(34);
}

QRect FollowUpRowLayout::done() const
{
    const int side = m_theme.px(Target);
    return placed(m_kind == Kind::Full ? 14 : 12, side, side);
}

QRect FollowUpRowLayout::action() const
{
    const int side = m_theme.px(Target);
    return placed(actionLeft(), side, side);
}

int FollowUpRowLayout::actionLeft() const
{
    return m_row.width() - m_theme.px(Target) - (m_kind == Kind::Full ? 11 : 9);
}

QRect FollowUpRowLayout::words(int used) const
{
    const int left = (m_kind == Kind::Full ? 14 : 12) + m_theme.px(Target) + Gap;
    const int right = actionLeft() - used;
    return placed(left, qMax(0, right - left - Gap), m_row.height());
}

QRect FollowUpRowLayout::due() const
{
    if (m_kind == Kind::Narrow)
        return {};
    const int width = m_theme.px(110);
    return placed(actionLeft() - Gap - m_theme.px(DistanceWidth) - width, width, m_row.height());
}

QRect FollowUpRowLayout::distance(int width) const
{
    return placed(actionLeft() - Gap - width, width, m_row.height());
}

QRect FollowUpRowLayout::bar() const
{
    return QStyle::visualRect(
        m_direction, m_row, QRect(m_row.left(), m_row.top(), BarWidth, m_row.height() - 1));
}

QRect FollowUpRowLayout::placed(int left, int width, int height) const
{
    const QRect logical(
        m_row.left() + left, m_row.top() + (m_row.height() - height) / 2, width, height);
    return QStyle::visualRect(m_direction, m_row, logical);
}

} // namespace evenkeel
