#include "ui/interaction/logcolumns.h"

#include "ui/theme/theme.h"

#include <QStyle>

namespace evenkeel {

namespace {

// Widths of the design at text size 100; the summary takes what is left.
constexpr int Edge = 17;
constexpr int WhenWidth = 54;
constexpr int ChannelWidth = 30;
constexpr int Gap = 8;
constexpr int CategoryWidth = 108;
constexpr int StressWidth = 52;
constexpr int PromiseWidth = 118;

} // namespace

LogColumns::LogColumns(const Theme &theme, const QRect &row, Qt::LayoutDirection direction)
    : m_theme(theme), m_row(row), m_direction(direction)
{
}

QRect LogColumns::cell(Column column) const
{
    return QStyle::visualRect(m_direction, m_row, unmirrored(column));
}

QRect LogColumns::unmirrored(Column column) const
{
    const auto px = [this](int length) { return m_theme.px(length); };
    const int left = m_row.left() + Edge;
    const int promise = m_row.right() + 1 - px(PromiseWidth) - Gap / 2;
    const int stress = promise - px(StressWidth);
    const int category = stress - px(CategoryWidth);
    const int channel = left + px(WhenWidth);
    const int summary = channel + px(ChannelWidth) + Gap;
    const auto span = [this](int from, int to) {
        return QRect(from, m_row.top(), std::max(0, to - from), m_row.height());
    };
    switch (column) {
    case Column::When: return span(left, channel);
    case Column::Channel: return span(channel, summary - Gap);
    case Column::Summary: return span(summary, category - Gap);
    case Column::Category: return span(category, stress - Gap / 2);
    case Column::Stress: return span(stress, promise - Gap / 2);
    case Column::Promise: return span(promise, m_row.right() + 1 - Gap / 2);
    }
    return {};
}

int LogColumns::rowHeight(const Theme &theme, bool compact)
{
    return theme.px(compact ? 32 : 40);
}

int LogColumns::groupHeight(const Theme &theme)
{
    return theme.px(30);
}

} // namespace evenkeel
