#include "ui/today/daydelegate.h"

#include "ui/text/labels.h"
#include "ui/today/daymodel.h"
#include "ui/today/daytext.h"

namespace evenkeel {

DayDelegate::DayDelegate(const DayModel &model, const Clock &clock, QObject *parent)
    : TimelineDelegate(parent), m_model(model), m_clock(clock)
{
}

TimelineRow DayDelegate::row(const QModelIndex &index) const
{
    const DayRow &day = m_model.row(index.row());
    TimelineRow row{
        .time = daytext::time(day),
        .discreet = m_discreet,
        .title = daytext::title(day),
        .meta = daytext::meta(day, m_discreet),
        .tag = daytext::tag(day, m_clock),
        .first = index.row() == 0,
        .last = index.row() == m_model.rowCount() - 1};
    if (const auto *log = std::get_if<LogRow>(&day.what)) {
        row.icon = labels::iconOf(log->interaction.channel);
        if (log->rating)
            row.stress = log->rating->value;
    }
    row.breather = std::holds_alternative<BreatherRow>(day.what);
    return row;
}

} // namespace evenkeel
