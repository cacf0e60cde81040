#pragma once

#include "ui/insight/chart.h"

namespace evenkeel {

/// One square for each promise that was due, up to sixty; a bar for more. Below it what was late,
/// open or moved, in words.
class PromiseSquares final : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString note() const override { return {}; }
    [[nodiscard]] QString basis() const override;
    [[nodiscard]] QList<CountedRecords> counted() const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    void paint(QPainter &painter) const override;

protected:
    [[nodiscard]] std::unique_ptr<Chart> another() const override;
    [[nodiscard]] QList<ChartMark> findMarks() const override;

private:
    using State = PromiseOutcome;

    /// Words under the squares, with the icon before them.
    struct Line
    {
        QString icon;
        QString text;
        std::optional<State> outcome{}; ///< of those it counts; else it counts new times
        QString brief{}; ///< instead, where the room is short; empty: the same
    };

    [[nodiscard]] QList<State> states() const;
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] int perRow(int width) const;
    [[nodiscard]] int squaresHeight(int width) const;
    [[nodiscard]] QRect squareAt(int index) const;
    [[nodiscard]] QRect lineAt(int index) const;
    [[nodiscard]] QRect keptBar() const;
    [[nodiscard]] QString wordsOf(State state) const;
    [[nodiscard]] ChartMark markOf(const QRect &region, State state) const;
    [[nodiscard]] QList<ChartMark> barMarks() const;
    void paintSquares(QPainter &painter) const;
    void paintSquare(QPainter &painter, const QRectF &rect, State state) const;
    void paintBar(QPainter &painter) const;
};

} // namespace evenkeel
