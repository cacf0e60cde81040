#pragma once

#include <QWidget>

namespace evenkeel {

/// What the shapes of the stress chart stand for, in one line for the head of its card.
class StressLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StressLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Mark, gap, words and the gap to the next entry; `paint` false only measures.
    int layOut(QPainter *painter) const;
};

} // namespace evenkeel
