#include "ui/insight/stresschart.h"

#include "ui/insight/headlines.h"
#include "ui/insight/stresslegend.h"
#include "ui/insight/stressplot.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int PaperWidth = 680;
constexpr int PaperHeight = 260;

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

void StressChart::takeSummary()
{
    m_plot->setDays(drawn(summary().days));
}

std::unique_ptr<Chart> StressChart::another() const
{
    auto other = std::make_unique<StressChart>();
    other->setTrend(m_trend);
    return other;
}

QSize StressChart::paperSize() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(PaperWidth), theme.px(PaperHeight)};
}

void StressChart::paint(QPainter &painter) const
{
    m_plot->render(&painter, rect(), m_plot->viewport()->rect());
}

QSize StressChart::legendSize() const
{
    return StressLegend::sizeIn(Theme::of(this));
}

void StressChart::paintLegend(QPainter &painter) const
{
    const QRect room(QPoint(), QSize(width(), legendSize().height()));
    StressLegend::paint(painter, Theme::of(this), room, layoutDirection());
}

QString StressChart::title() const
{
    return Headlines::stress(summary());
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
    return Headlines::stressBasis(summary().stress);
}

QString StressChart::spoken() const
{
    QStringList figures;
    for (const DayFigures &day : drawn(summary().days)) {
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
    for (const DayFigures &figures : drawn(summary().days)) {
        const qsizetype rated = figures.points.size();
        table.rows.append(
            {formats::shortDay(figures.day), ratingsOf(figures), QLocale().toString(rated),
             QLocale().toString(figures.interactions - rated),
             figures.median ? Headlines::number(*figures.median) : tr("too few")});
    }
    return table;
}

} // namespace evenkeel
