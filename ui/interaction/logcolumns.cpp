#include "ui/interaction/logcolumns.h"

#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tag.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace evenkeel {

namespace {

// Widths of the design at text size 100; the summary takes what is left.
constexpr int Edge = 16;
constexpr int WhenWidth = 54;
constexpr int ChannelWidth = 30;
constexpr int Gap = 8;
constexpr int CategoryWidth = 104;
constexpr int StressWidth = 68;
constexpr int PromiseWidth = 112;
constexpr int ScrollBar = 10; ///< lies over the end of the rows
constexpr qint64 LateMinutes = 56; ///< as wide as a tag about lateness gets

/// Times and tags are longer in some languages and fonts than in the design, and never cut.
int whenWidth(const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextSize::Body));
    return std::max(theme.px(WhenWidth), metrics.horizontalAdvance(formats::widestTime()) + Gap);
}

int promiseWidth(const Theme &theme)
{
    const TagLook late{
        .text = formats::late(minutes(LateMinutes)),
        .icon = QStringLiteral("clock"),
        .kind = TagLook::Kind::Amber};
    const TagLook due{
        .text = formats::weekday(QDate(2026, 5, 13)) + u' ' + formats::widestTime(),
        .icon = QStringLiteral("flag")};
    const int widest
        = std::max(Tag::tagSize(theme, late).width(), Tag::tagSize(theme, due).width());
    return std::max(theme.px(PromiseWidth), widest + ScrollBar);
}

} // namespace

LogColumns::LogColumns(const Theme &theme, const QRect &row, Qt::LayoutDirection direction)
    : m_theme(theme), m_row(row), m_direction(direction), m_when(whenWidth(theme)),
      m_promise(promiseWidth(theme))
{
}

QRect LogColumns::wholeRow(QRect row, const QAbstractScrollArea &rows)
{
    const int bar = rows.width() - rows.viewport()->width();
    return rows.layoutDirection() == Qt::RightToLeft ? row.adjusted(-bar, 0, 0, 0)
                                                     : row.adjusted(0, 0, bar, 0);
}

QRect LogColumns::cell(Column column) const
{
    return QStyle::visualRect(m_direction, m_row, unmirrored(column));
}

QRect LogColumns::unmirrored(Column column) const
{
    const auto px = [this](int length) { return m_theme.px(length); };
    const int left = m_row.left() + Edge;
    const int promise = m_row.right() + 1 - m_promise;
    const int stress = promise - px(StressWidth);
    const int category = stress - px(CategoryWidth);
    const int channel = left + m_when;
    const int summary = channel + px(ChannelWidth) + Gap;
    const auto span = [this](int from, int to) {
        return QRect(from, m_row.top(), std::max(0, to - from), m_row.height());
    };
    switch (column) {
    case Column::When: return span(left, channel);
    case Column::Channel: return span(channel, summary - Gap);
    case Column::Summary: return span(summary, category - Gap);
    case Column::Category: return span(category, stress + Gap);
    case Column::Stress: return span(stress, promise - Gap / 2);
    case Column::Promise: return span(promise, m_row.right() + 1 - ScrollBar);
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
