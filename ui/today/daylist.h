#pragma once

#include <QListView>

namespace evenkeel {

/// A list that shows whole rows only: what does not fit stays out of sight until it is scrolled
/// to.
class DayList final : public QListView
{
    Q_OBJECT

public:
    explicit DayList(QWidget *parent = nullptr);

    /// Rows below the last one that is shown.
    [[nodiscard]] int hiddenBelow() const;
    /// Two rows; more where there is room.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Other rows are in sight.
    void sightChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void keepWholeRows();
};

} // namespace evenkeel
