#include "ui/insight/stressplot.h"

#include "ui/insight/columnnames.h"
#include "ui/insight/swarm.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTextOption>
#include <QWheelEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace evenkeel {

namespace {

// Shares of a day's column: where its points, its median line and its number stand.
constexpr double FirstPoint = 0.12;
constexpr double LastPoint = 0.68;
constexpr double LineStart = 0.07;
constexpr double LineEnd = 0.75;
constexpr double NumberStart = 0.79;
constexpr double MarkRoom = 8; ///< pixels for the half of a mark that stands over the edge
constexpr double WideColumn = 60; ///< pixels that points and number need side by side
constexpr int NameGap = 10;

/// The size of a small mark, in pixels of the design.
qreal sizeOf(StressLevel level)
{
    switch (level.band()) {
    case StressLevel::Band::Low: return 10;
    case StressLevel::Band::Middle: return 9;
    case StressLevel::Band::High: break;
    }
    return 9;
}

QScatterSeries::MarkerShape shapeOf(StressLevel level)
{
    switch (level.band()) {
    case StressLevel::Band::Low: return QScatterSeries::MarkerShapeCircle;
    case StressLevel::Band::Middle: return QScatterSeries::MarkerShapeRectangle;
    case StressLevel::Band::High: break;
    }
    return QScatterSeries::MarkerShapeRotatedRectangle;
}

double hourOf(const DayPoint &point)
{
    return point.time.msecsSinceStartOfDay() / 3600000.0;
}

/// The hours that the chart spans, from the earliest to the latest point.
std::pair<double, double> hoursOf(const QList<StressColumn> &columns)
{
    double first = 24;
    double last = 0;
    for (const StressColumn &column : columns) {
        for (const DayPoint &point : column.points) {
            first = std::min(first, hourOf(point));
            last = std::max(last, hourOf(point));
        }
    }
    return {first, std::max(last, first + 1)};
}

} // namespace

StressPlot::StressPlot(QWidget *parent)
    : QChartView(parent), m_across(new QValueAxis(this)), m_up(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight);

    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    m_across->setVisible(false);
    m_up->setVisible(false);
}

void StressPlot::setColumns(const QList<StressColumn> &columns, ColumnStep step)
{
    m_columns = columns;
    m_step = step;
    m_hours = hoursOf(columns);
    rebuild();
}

QSize StressPlot::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(300), theme.px(136)};
}

void StressPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild();
}

void StressPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        rebuild();
}

void StressPlot::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the column around it scrolls
}

QRectF StressPlot::plotArea() const
{
    const Theme &theme = Theme::of(this);
    const QRectF whole(viewport()->rect());
    return whole.adjusted(theme.px(27), theme.px(8), -2, -theme.px(24));
}

double StressPlot::columnWidth() const
{
    return plotArea().width() / double(std::max<qsizetype>(1, m_columns.size()));
}

bool StressPlot::isWide() const
{
    return columnWidth() >= WideColumn;
}

bool StressPlot::isSummedUp() const
{
    return m_step == ColumnStep::Week || m_step == ColumnStep::Month;
}

/// Every how manyeth column has room for its name.
int StressPlot::namesApart() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Meta));
    int widest = 1;
    for (const StressColumn &column : m_columns)
        widest = std::max(widest, metrics.horizontalAdvance(ColumnNames::brief(column, m_step)));
    return static_cast<int>(std::ceil((widest + NameGap) / std::max(1.0, columnWidth())));
}

/// Many days are named by their Mondays.
bool StressPlot::isNamed(qsizetype column) const
{
    if (m_step == ColumnStep::Day && !isWide())
        return m_columns.at(column).days.from.dayOfWeek() == Qt::Monday;
    return column % namesApart() == 0;
}

QRectF StressPlot::columnBox(qsizetype column) const
{
    const QRectF area = plotArea();
    const double left = area.left() + columnWidth() * double(column);
    return {left, area.bottom(), columnWidth(), height() - area.bottom()};
}

void StressPlot::rebuild()
{
    chart()->removeAllSeries();
    // Series are cut at the plot area, so it reaches beyond the marks of 0 and 10.
    const QRectF area = plotArea();
    const double beyond = MarkRoom * StressLevel::Highest / std::max(1.0, area.height());
    chart()->setPlotArea(area.adjusted(0, -MarkRoom, 0, MarkRoom));
    m_up->setRange(StressLevel::Lowest - beyond, StressLevel::Highest + beyond);
    m_across->setRange(0, double(std::max<qsizetype>(1, m_columns.size())));
    addMedians();
    addPoints();
    resetCachedContent();
    viewport()->update();
    emit rebuilt();
}

void StressPlot::addPoints()
{
    const Theme &theme = Theme::of(this);
    m_points.clear();
    for (const StressColumn &column : std::as_const(m_columns)) {
        const bool single = !isSummedUp() || !column.quartiles;
        m_points.append(QList<QRectF>(single ? column.points.size() : 0));
    }
    for (int value = StressLevel::Lowest; value <= StressLevel::Highest; ++value) {
        const StressLevel level = *StressLevel::from(value);
        auto *series = new QScatterSeries;
        series->setMarkerShape(shapeOf(level));
        series->setMarkerSize(theme.px(qRound(sizeOf(level))));
        series->setColor(theme.stress(level));
        series->setBorderColor(theme.colour(Token::MarkLine));
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            addPointsOf(column, series, level, series->markerSize());
        add(series);
    }
}

/// Where in its column a point stands, from 0 to 1.
double StressPlot::shareOf(const DayPoint &point) const
{
    if (m_step == ColumnStep::Hour)
        return point.time.minute() / 60.0;
    return (hourOf(point) - m_hours.first) / (m_hours.second - m_hours.first);
}

void StressPlot::addPointsOf(qsizetype column, QXYSeries *series, StressLevel level, double size)
{
    const bool spread = isWide() || m_step == ColumnStep::Hour;
    const double low = spread ? FirstPoint : 0.5;
    const double high = isWide() ? LastPoint : 1 - low;
    const QList<DayPoint> &points = m_columns.at(column).points;
    QList<QRectF> &places = m_points[column];
    QList<double> across;
    QList<qsizetype> which;
    for (qsizetype index = 0; index < places.size(); ++index) {
        if (points.at(index).stress != level)
            continue;
        across.append(low + shareOf(points.at(index)) * (high - low));
        which.append(index);
    }
    const QRectF area = plotArea();
    const double y = area.bottom() - area.height() * level.value() / StressLevel::Highest;
    const auto positions = spreadOut(across, low, high, (size + 1) / columnWidth());
    for (qsizetype index = 0; index < positions.size(); ++index) {
        const double x = double(column) + positions.at(index);
        series->append(x, level.value());
        QRectF &place = places[which.at(index)];
        place = QRectF(0, 0, size, size);
        place.moveCenter({area.left() + columnWidth() * x, y});
    }
}

void StressPlot::addMedians()
{
    const Theme &theme = Theme::of(this);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const std::optional<Quartiles> &typical = m_columns.at(column).quartiles;
        if (!typical)
            continue;
        auto *series = new QLineSeries;
        series->setPen(QPen(theme.colour(Token::Text3), 2));
        series->append(double(column) + LineStart, typical->median);
        series->append(double(column) + (isWide() ? LineEnd : 1 - LineStart), typical->median);
        add(series);
    }
}

void StressPlot::add(QXYSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void StressPlot::drawBackground(QPainter *painter, [[maybe_unused]] const QRectF &rect)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(Theme::of(this).font(TextSize::Meta));
    drawGrid(*painter);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        drawName(*painter, column);
        if (isSummedUp())
            drawMiddleHalf(*painter, column);
    }
}

void StressPlot::drawGrid(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const QRectF area = plotArea();
    for (const int value : {0, 5, 10}) {
        const double y = area.bottom() - area.height() * value / StressLevel::Highest;
        painter.setPen(theme.colour(Token::Grid));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.colour(Token::Text3));
        painter.drawText(
            QRectF(0, y - 12, area.left() - theme.px(8), 24), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(value));
    }
}

void StressPlot::drawName(QPainter &painter, qsizetype column) const
{
    const bool named = isNamed(column);
    if (!named && !isWide())
        return;
    const Theme &theme = Theme::of(this);
    const QRectF area = plotArea();
    const double left = area.left() + columnWidth() * double(column);
    painter.setPen(theme.colour(Token::Grid));
    if (column > 0)
        painter.drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()));
    if (!named)
        return;
    const bool centred = isWide() || m_step == ColumnStep::Hour;
    const double width = centred ? columnWidth() * (isWide() ? LineEnd : 1)
                                 : columnWidth() * namesApart() + NameGap + theme.px(60);
    const QRectF box(left + (isWide() ? 4 : 0), area.bottom() + 2, width, theme.px(22));
    const QString name = ColumnNames::brief(m_columns.at(column), m_step);
    if (!centred && box.left() + painter.fontMetrics().horizontalAdvance(name) > this->width())
        return; // the last one has no room beside it, and half a name says nothing
    painter.setPen(theme.colour(Token::Text2));
    const Qt::Alignment side = centred ? Qt::AlignHCenter : Qt::AlignLeft;
    QTextOption option(side | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::NoWrap);
    painter.drawText(box, name, option);
}

void StressPlot::drawMiddleHalf(QPainter &painter, qsizetype column) const
{
    const std::optional<Quartiles> &typical = m_columns.at(column).quartiles;
    if (!typical)
        return;
    const QRectF area = plotArea();
    const auto yOf = [&area](double value) {
        return area.bottom() - area.height() * value / StressLevel::Highest;
    };
    const double left = area.left() + columnWidth() * (double(column) + LineStart);
    const double right
        = area.left() + columnWidth() * (double(column) + (isWide() ? LineEnd : 1 - LineStart));
    const QRectF box(QPointF(left, yOf(typical->q3)), QPointF(right, yOf(typical->q1)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    shapes::box(
        painter, Theme::of(this), box.adjusted(0, -1, 0, 1), 3, Token::Breathe, Token::BreatheLine);
    painter.restore();
}

void StressPlot::drawForeground(QPainter *painter, [[maybe_unused]] const QRectF &rect)
{
    if (!isWide())
        return;
    const Theme &theme = Theme::of(this);
    const QRectF area = plotArea();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    painter->setPen(theme.colour(Token::Text));
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const std::optional<Quartiles> &typical = m_columns.at(column).quartiles;
        if (!typical)
            continue;
        const double y = area.bottom() - area.height() * typical->median / StressLevel::Highest;
        const double left = area.left() + columnWidth() * (double(column) + NumberStart);
        const QString number = QLocale().toString(typical->median, 'g', 3);
        const int wide = painter->fontMetrics().horizontalAdvance(number);
        const QRectF box(std::min(left, area.right() - wide), y - 12, wide + 2, 24);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, number);
    }
}

} // namespace evenkeel
