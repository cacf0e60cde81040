#include "ui/insight/stressplot.h"

#include "ui/insight/swarm.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QMap>
#include <QPainter>
#include <QTextOption>
#include <QWheelEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

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

/// The hours that the chart spans, from the earliest to the latest point.
std::pair<double, double> hoursOf(const QList<DayFigures> &days)
{
    double first = 24;
    double last = 0;
    for (const DayFigures &day : days) {
        for (const DayPoint &point : day.points) {
            const double hour = point.time.msecsSinceStartOfDay() / 3600000.0;
            first = std::min(first, hour);
            last = std::max(last, hour);
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

void StressPlot::setDays(const QList<DayFigures> &days)
{
    m_days = days;
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
    return plotArea().width() / double(std::max<qsizetype>(1, m_days.size()));
}

bool StressPlot::isWide() const
{
    return columnWidth() >= WideColumn;
}

void StressPlot::rebuild()
{
    chart()->removeAllSeries();
    // Series are cut at the plot area, so it reaches beyond the marks of 0 and 10.
    const QRectF area = plotArea();
    const double beyond = MarkRoom * StressLevel::Highest / std::max(1.0, area.height());
    chart()->setPlotArea(area.adjusted(0, -MarkRoom, 0, MarkRoom));
    m_up->setRange(StressLevel::Lowest - beyond, StressLevel::Highest + beyond);
    m_across->setRange(0, double(std::max<qsizetype>(1, m_days.size())));
    addMedians();
    addPoints();
    resetCachedContent();
    viewport()->update();
}

void StressPlot::addPoints()
{
    const Theme &theme = Theme::of(this);
    const auto [firstHour, lastHour] = hoursOf(m_days);
    const double low = isWide() ? FirstPoint : 0.5;
    const double high = isWide() ? LastPoint : 0.5;
    for (int value = StressLevel::Lowest; value <= StressLevel::Highest; ++value) {
        const StressLevel level = *StressLevel::from(value);
        auto *series = new QScatterSeries;
        series->setMarkerShape(shapeOf(level));
        series->setMarkerSize(theme.px(qRound(sizeOf(level))));
        series->setColor(theme.stress(level));
        series->setBorderColor(theme.colour(Token::MarkLine));
        for (qsizetype day = 0; day < m_days.size(); ++day) {
            QList<double> across;
            for (const DayPoint &point : m_days.at(day).points) {
                const double hour = point.time.msecsSinceStartOfDay() / 3600000.0;
                const double share = (hour - firstHour) / (lastHour - firstHour);
                if (point.stress == level)
                    across.append(low + share * (high - low));
            }
            const double gap = (series->markerSize() + 1) / columnWidth();
            for (const double position : spreadOut(across, low, high, gap))
                series->append(double(day) + position, value);
        }
        add(series);
    }
}

void StressPlot::addMedians()
{
    const Theme &theme = Theme::of(this);
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const std::optional<double> median = m_days.at(day).median;
        if (!median)
            continue;
        auto *series = new QLineSeries;
        series->setPen(QPen(theme.colour(Token::Text3), 2));
        series->append(double(day) + LineStart, *median);
        series->append(double(day) + (isWide() ? LineEnd : 1 - LineStart), *median);
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
    const Theme &theme = Theme::of(this);
    const QRectF area = plotArea();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(theme.font(TextSize::Meta));
    for (const int value : {0, 5, 10}) {
        const double y = area.bottom() - area.height() * value / StressLevel::Highest;
        painter->setPen(theme.colour(Token::Grid));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(theme.colour(Token::Text3));
        painter->drawText(
            QRectF(0, y - 12, area.left() - theme.px(8), 24), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(value));
    }
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const QDate date = m_days.at(day).day;
        const double left = area.left() + columnWidth() * double(day);
        painter->setPen(theme.colour(Token::Grid));
        if (day > 0 && (isWide() || date.dayOfWeek() == Qt::Monday))
            painter->drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()));
        if (!isWide() && date.dayOfWeek() != Qt::Monday)
            continue;
        const double width = isWide() ? columnWidth() * LineEnd : theme.px(60);
        const QRectF box(left + (isWide() ? 4 : 0), area.bottom() + 2, width, theme.px(22));
        painter->setPen(theme.colour(Token::Text2));
        const Qt::Alignment side = isWide() ? Qt::AlignHCenter : Qt::AlignLeft;
        painter->drawText(
            box, formats::weekday(date) + QLatin1Char(' ') + QLocale().toString(date.day()),
            QTextOption(side | Qt::AlignVCenter));
    }
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
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const std::optional<double> median = m_days.at(day).median;
        if (!median)
            continue;
        const double y = area.bottom() - area.height() * *median / StressLevel::Highest;
        const double left = area.left() + columnWidth() * (double(day) + NumberStart);
        const QString number = QLocale().toString(*median, 'g', 3);
        const int wide = painter->fontMetrics().horizontalAdvance(number);
        const QRectF box(std::min(left, area.right() - wide), y - 12, wide + 2, 24);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, number);
    }
}

} // namespace evenkeel
