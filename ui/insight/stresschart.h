#pragma once

#include "core/insight/trend.h"
#include "ui/insight/chart.h"

namespace evenkeel {

class StressPlot;

/// Stress over the days of a week or a month: one mark for each rated interaction.
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
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] ChartTable table() const override;

    void paint(QPainter &painter) const override;
    [[nodiscard]] QSize legendSize() const override;
    void paintLegend(QPainter &painter) const override;

protected:
    /// On the screen the plot paints itself.
    void paintEvent([[maybe_unused]] QPaintEvent *event) override { }
    void takeSummary() override;
    [[nodiscard]] std::unique_ptr<Chart> another() const override;
    [[nodiscard]] QSize paperSize() const override;

private:
    std::optional<Trend> m_trend;
    StressPlot *m_plot = nullptr;
};

} // namespace evenkeel
