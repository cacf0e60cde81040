#pragma once

#include "ui/insight/chart.h"

namespace evenkeel {

/// How often each category came, and how stressful it typically was.
class CategoryBars final : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString noteAtRight() const override;
    [[nodiscard]] QString basis() const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void paint(QPainter &painter) const override;

protected:
    [[nodiscard]] std::unique_ptr<Chart> another() const override;
    [[nodiscard]] QList<ChartMark> findMarks() const override;

private:
    [[nodiscard]] QList<GroupFigures> shown() const;
    [[nodiscard]] RecordsAsked recordsOf(const GroupFigures &category) const;
    void paintRow(QPainter &painter, const GroupFigures &category, int row) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
};

} // namespace evenkeel
