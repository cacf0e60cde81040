#pragma once

#include <QWidget>

namespace evenkeel {

/// Three short strokes, those behind and the present one filled: how far something of a few steps
/// is.
class StepMarks final : public QWidget
{
    Q_OBJECT

public:
    explicit StepMarks(int count, QWidget *parent = nullptr);

    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count;
    int m_current = 0;
};

} // namespace evenkeel
