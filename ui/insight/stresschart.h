#pragma once

#include "core/insight/summary.h"
#include "ui/insight/chart.h"

namespace evenkeel {

class StressPlot;

/// Stress over the days of a week or a month: one mark for each rated interaction.
class StressChart final : public Chart
{
    Q_OBJECT

public:
    explicit StressChart(QWidget *parent = nullptr);

    void setSummary(const Summary &summary) override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString basis() const override;
    [[nodiscard]] ChartTable table() const override;

private:
    Summary m_summary;
    StressPlot *m_plot = nullptr;
};

} // namespace evenkeel
