#pragma once

#include <QWidget>

namespace evenkeel {

class Theme;

/// What the shapes of the stress chart stand for, in one line for the head of its card.
class StressLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StressLegend(QWidget *parent = nullptr);

    /// Beside each mark; the last has a line for a mark.
    [[nodiscard]] static QStringList words();
    [[nodiscard]] static QSize sizeIn(const Theme &theme);
    /// From the side of `room` where reading starts.
    static void
    paint(QPainter &painter, const Theme &theme, const QRect &room, Qt::LayoutDirection direction);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace evenkeel
