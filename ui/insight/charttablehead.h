#pragma once

#include <QHeaderView>

namespace evenkeel {

/// The head of a table as it is drawn everywhere: sunken, 12/600, a line below.
class ChartTableHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ChartTableHead(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString text(int section) const;
};

} // namespace evenkeel
