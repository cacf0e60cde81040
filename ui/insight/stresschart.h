#pragma once

#include "core/insight/stresscolumns.h"
#include "core/insight/trend.h"
#include "ui/insight/chart.h"

namespace evenkeel {

class StressPlot;

/// Stress over the hours of a day or the days of a week or month, one mark for each rated
/// interaction; over longer times the middle half of each week or month.
class StressChart final : public Chart
{
    Q_OBJECT

public:
    explicit StressChart(QWidget *parent = nullptr);

    /// Against the period before; told with the next summary. Nothing where it does not stand.
    void setTrend(const std::optional<Trend> &trend) { m_trend = trend; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString noteAtRight() const override;
    [[nodiscard]] QString basis() const override;
    [[nodiscard]] QList<CountedRecords> counted() const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] ChartTable table() const override;

    void paint(QPainter &painter) const override;
    [[nodiscard]] QSize legendSize() const override;
    void paintLegend(QPainter &painter) const override;

protected:
    /// On the screen the plot paints itself.
    void paintEvent([[maybe_unused]] QPaintEvent *event) override { }
    void takeSummary() override;
    [[nodiscard]] QList<ChartMark> findMarks() const override;
    [[nodiscard]] std::unique_ptr<Chart> another() const override;
    [[nodiscard]] QSize paperSize() const override;

private:
    [[nodiscard]] static QString typicalOf(const StressColumn &column);
    [[nodiscard]] static QString middleHalfOf(const StressColumn &column);
    [[nodiscard]] static RecordsAsked recordsOf(const StressColumn &column);
    void appendPoints(QList<ChartMark> &marks, qsizetype index) const;

    QList<StressColumn> m_columns;
    ColumnStep m_step = ColumnStep::Day;
    std::optional<Trend> m_trend;
    StressPlot *m_plot = nullptr;
};

} // namespace evenkeel
