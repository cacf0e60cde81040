#pragma once

#include <QTableView>

namespace evenkeel {

/// All rows of a table of figures at once, as high as they need: what is around it scrolls.
class ChartTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget *parent = nullptr);

    /// This column takes the room that the others leave; longer words wrap.
    void setWideColumn(int column);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A click on a row, or Enter or Space.
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
};

} // namespace evenkeel
