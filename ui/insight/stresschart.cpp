#include "ui/insight/stresschart.h"

#include "ui/insight/headlines.h"
#include "ui/insight/stressplot.h"
#include "ui/text/formats.h"

#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

/// Days that are drawn: weekends only where something was logged.
QList<DayFigures> drawn(QList<DayFigures> days)
{
    days.removeIf([](const DayFigures &figures) {
        return figures.day.dayOfWeek() > Qt::Friday && figures.interactions == 0;
    });
    return days;
}

QString ratingsOf(const DayFigures &figures)
{
    QStringList values;
    for (const DayPoint &point : figures.points)
        values.append(QLocale().toString(point.stress.value()));
    return values.join(QLatin1Char(' '));
}

} // namespace

StressChart::StressChart(QWidget *parent) : Chart(parent), m_plot(new StressPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
}

void StressChart::setSummary(const Summary &summary)
{
    m_summary = summary;
    m_plot->setDays(drawn(summary.days));
    announce();
}

QString StressChart::title() const
{
    return Headlines::stress(m_summary);
}

QString StressChart::note() const
{
    return basis();
}

QString StressChart::noteAtRight() const
{
    if (!m_trend)
        return {};
    //: %1 is "1.2 lower"
    return tr("%1 than the time before").arg(Headlines::change(m_trend->change));
}

QString StressChart::basis() const
{
    return Headlines::stressBasis(m_summary.stress);
}

QString StressChart::spoken() const
{
    QStringList figures;
    for (const DayFigures &day : drawn(m_summary.days)) {
        const QString typical = day.median ? Headlines::number(*day.median) : tr("too few");
        //: read aloud: a day, the number of ratings, and the typical one
        figures.append(tr("%1 %Ln rated, typical %2", nullptr, static_cast<int>(day.points.size()))
                           .arg(formats::shortDay(day.day), typical));
    }
    return sentence(figures);
}

ChartTable StressChart::table() const
{
    ChartTable table;
    table.wide = 1;
    table.columns = {tr("Day"), tr("Ratings"), tr("Rated"), tr("Not rated"), tr("Typical")};
    for (const DayFigures &figures : drawn(m_summary.days)) {
        const qsizetype rated = figures.points.size();
        table.rows.append(
            {formats::shortDay(figures.day), ratingsOf(figures), QLocale().toString(rated),
             QLocale().toString(figures.interactions - rated),
             figures.median ? Headlines::number(*figures.median) : tr("too few")});
    }
    return table;
}

} // namespace evenkeel
