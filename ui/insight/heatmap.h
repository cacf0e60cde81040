#pragma once

#include "ui/insight/chart.h"

namespace evenkeel {

/// Typical stress by hour and weekday. A filled cell needs five ratings; with fewer only an
/// outline says that there was something. A number that does not fit is left out, never rounded.
class HeatMap final : public Chart
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString basis() const override;
    [[nodiscard]] QList<CountedRecords> counted() const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void paint(QPainter &painter) const override;

protected:
    void takeSummary() override;
    [[nodiscard]] QList<ChartMark> findMarks() const override;
    [[nodiscard]] std::unique_ptr<Chart> another() const override;

private:
    [[nodiscard]] int rowCount() const { return m_lastDay; }
    [[nodiscard]] int hourCount() const { return m_lastHour - m_firstHour + 1; }
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] qreal cellWidth() const;
    [[nodiscard]] QRectF cellRect(int weekday, int hour) const;
    [[nodiscard]] RecordsAsked recordsOf(const HourFigures &cell) const;
    [[nodiscard]] static QString wordsOf(const HourFigures &cell);
    [[nodiscard]] const HourFigures *cellAt(int weekday, int hour) const;
    void paintHead(QPainter &painter) const;
    void paintCell(QPainter &painter, int weekday, int hour) const;
    void paintNumber(QPainter &painter, const QRectF &cell, double median) const;
    void paintRamp(QPainter &painter) const;

    int m_lastDay = 5;
    int m_firstHour = 9;
    int m_lastHour = 16;
};

} // namespace evenkeel
