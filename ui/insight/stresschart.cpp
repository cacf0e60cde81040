#include "ui/insight/stresschart.h"

#include "ui/insight/columnnames.h"
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

QString ratingsOf(const StressColumn &column)
{
    QStringList values;
    for (const DayPoint &point : column.points)
        values.append(QLocale().toString(point.stress.value()));
    return values.join(QLatin1Char(' '));
}

} // namespace

StressChart::StressChart(QWidget *parent) : Chart(parent), m_plot(new StressPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    connect(m_plot, &StressPlot::rebuilt, this, &StressChart::placeMarks);
}

void StressChart::takeSummary()
{
    m_step = columnStepOf(summary().period);
    m_columns = stressColumns(summary());
    m_plot->setColumns(m_columns, m_step);
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

QString StressChart::typicalOf(const StressColumn &column)
{
    return column.quartiles ? Headlines::number(column.quartiles->median) : tr("too few");
}

QList<CountedRecords> StressChart::counted() const
{
    return countedRatings();
}

QString StressChart::spoken() const
{
    QStringList figures;
    for (const StressColumn &column : m_columns) {
        //: read aloud: a day, the number of ratings, and the typical one
        figures.append(
            tr("%1 %Ln rated, typical %2", nullptr, static_cast<int>(column.points.size()))
                .arg(ColumnNames::full(column, m_step), typicalOf(column)));
    }
    return sentence(figures);
}

ChartTable StressChart::table() const
{
    const bool single = m_step == ColumnStep::Hour || m_step == ColumnStep::Day;
    const QLocale locale;
    ChartTable table;
    table.wide = single ? 1 : 0;
    table.columns
        = {ColumnNames::kind(m_step), single ? tr("Ratings") : tr("Middle half"), tr("Rated"),
           tr("Not rated"), tr("Typical")};
    for (const StressColumn &column : m_columns) {
        const qsizetype rated = column.points.size();
        table.rows.append(
            {ColumnNames::full(column, m_step), single ? ratingsOf(column) : middleHalfOf(column),
             locale.toString(rated), locale.toString(column.interactions - rated),
             typicalOf(column)});
        table.asked.append(recordsOf(column));
    }
    return table;
}

QString StressChart::middleHalfOf(const StressColumn &column)
{
    if (!column.quartiles)
        return {};
    return tr("%1 to %2", "quartiles")
        .arg(Headlines::number(column.quartiles->q1), Headlines::number(column.quartiles->q3));
}

RecordsAsked StressChart::recordsOf(const StressColumn &column)
{
    RecordsAsked asked = RecordsAsked::interactions(column.days);
    if (column.hour)
        asked.log.hours = HourRange{.from = *column.hour, .to = *column.hour};
    return asked;
}

QList<ChartMark> StressChart::findMarks() const
{
    QList<ChartMark> marks;
    for (qsizetype index = 0; index < m_columns.size(); ++index) {
        const StressColumn &column = m_columns.at(index);
        if (column.interactions == 0)
            continue;
        const int n = static_cast<int>(column.interactions);
        //: a day, the number of interactions, of ratings, and the typical one
        const QString words = tr("%1, %Ln interaction(s), %2 rated, typical %3", nullptr, n)
                                  .arg(
                                      ColumnNames::full(column, m_step),
                                      QLocale().toString(column.points.size()), typicalOf(column));
        marks.append(
            {.region = m_plot->columnBox(index), .words = words, .records = recordsOf(column)});
        appendPoints(marks, index);
    }
    return marks;
}

void StressChart::appendPoints(QList<ChartMark> &marks, qsizetype index) const
{
    const StressColumn &column = m_columns.at(index);
    const QList<QRectF> places = m_plot->points().value(index);
    for (qsizetype point = 0; point < places.size(); ++point) {
        const DayPoint &figure = column.points.at(point);
        RecordsAsked asked = recordsOf(column);
        asked.one = figure.id;
        //: a day, the time of an interaction, and its rating
        const QString words = tr("%1, %2, stress %3")
                                  .arg(
                                      ColumnNames::full(column, m_step), formats::time(figure.time),
                                      QLocale().toString(figure.stress.value()));
        marks.append({.region = places.at(point), .words = words, .records = asked});
    }
}

} // namespace evenkeel
