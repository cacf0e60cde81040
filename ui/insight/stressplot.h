#pragma once

#include "core/insight/summary.h"

#include <QtCharts/QChartView>

class QValueAxis;
class QXYSeries;

namespace evenkeel {

/// The stress of each interaction by day and time, with the median of each day: the one place
/// that knows Qt Charts. Circles are 0 to 3, squares 4 to 6, diamonds 7 to 10.
class StressPlot final : public QChartView
{
    Q_OBJECT

public:
    explicit StressPlot(QWidget *parent = nullptr);

    void setDays(const QList<DayFigures> &days);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double columnWidth() const;
    /// Fewer days have room for their numbers; many are a month, with a label for each Monday.
    [[nodiscard]] bool isWide() const;
    void rebuild();
    void addPoints();
    void addMedians();
    void add(QXYSeries *series);

    QValueAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
    QList<DayFigures> m_days;
};

} // namespace evenkeel
