#pragma once

#include "core/insight/stresscolumns.h"

#include <QtCharts/QChartView>

class QValueAxis;
class QXYSeries;

namespace evenkeel {

/// The stress of each interaction by hour or by day and time, with the median of each; of weeks and
/// months the median and the middle half. The one place that knows Qt Charts. Circles are 0 to 3,
/// squares 4 to 6, diamonds 7 to 10.
class StressPlot final : public QChartView
{
    Q_OBJECT

public:
    explicit StressPlot(QWidget *parent = nullptr);

    void setColumns(const QList<StressColumn> &columns, ColumnStep step);

    /// Where the points of each column stand, in their order; empty where they are summed up.
    [[nodiscard]] const QList<QList<QRectF>> &points() const { return m_points; }
    /// Where the column as a whole stands: its median and the name below it.
    [[nodiscard]] QRectF columnBox(qsizetype column) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void rebuilt(); ///< what stands where

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double columnWidth() const;
    /// Fewer columns have room for their numbers.
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] bool isSummedUp() const;
    [[nodiscard]] bool isNamed(qsizetype column) const;
    [[nodiscard]] int namesApart() const;
    [[nodiscard]] double shareOf(const DayPoint &point) const;
    void rebuild();
    void addPoints();
    void addPointsOf(qsizetype column, QXYSeries *series, StressLevel level, double size);
    void addMedians();
    void add(QXYSeries *series);
    void drawGrid(QPainter &painter) const;
    void drawName(QPainter &painter, qsizetype column) const;
    void drawMiddleHalf(QPainter &painter, qsizetype column) const;

    QValueAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
    QList<StressColumn> m_columns;
    ColumnStep m_step = ColumnStep::Day;
    std::pair<double, double> m_hours; ///< that the points of all days span
    QList<QList<QRectF>> m_points;
};

} // namespace evenkeel
