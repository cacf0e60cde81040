#pragma once

#include "ui/insight/chart.h"

namespace evenkeel {

/// Ratings before and after breathers, by pattern, and beside them equally high ratings without
/// one: a line for all, a bar for the middle half, a dot for the median. Fewer than five are
/// single points, equal ones beside each other. Where there is no room for every pattern the least
/// used ones are only counted; the table has them all.
class BreathingBoxes final : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString basis() const override;
    [[nodiscard]] QList<CountedRecords> counted() const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QString nothing() const override;
    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void paint(QPainter &painter) const override;

protected:
    void takeSummary() override;
    [[nodiscard]] QList<ChartMark> findMarks() const override;
    [[nodiscard]] std::unique_ptr<Chart> another() const override;
    [[nodiscard]] QSize paperSize() const override;

private:
    struct Row
    {
        QString name{};
        QList<double> changes{};
        QStringList patterns{}; ///< empty: without a breather
        bool isRest = false; ///< patterns that are only counted
    };

    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QList<Row> drawnRows() const;
    [[nodiscard]] Row restOf(const QList<Row> &left) const;
    [[nodiscard]] int heightOf(qsizetype rowCount) const;
    [[nodiscard]] RecordsAsked askedOf(const Row &row) const;
    [[nodiscard]] static QString countOf(const QList<double> &changes);
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] qreal xOf(double change) const;
    void paintAxis(QPainter &painter, const QList<Row> &all) const;
    void paintRow(QPainter &painter, const Row &row, int top) const;
    void paintBox(QPainter &painter, const Row &row, qreal y) const;
    void paintPoints(QPainter &painter, const Row &row, qreal y) const;

    double m_lowest = -4;
    double m_highest = 2;
};

} // namespace evenkeel
