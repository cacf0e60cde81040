#pragma once

#include <QWidget>

namespace evenkeel {

/// The names of the Log's columns, over the rows and aligned with them.
class LogHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit LogHeader(QWidget *parent = nullptr);

    /// Without height, where the rows need it.
    void setFolded(bool folded);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintOrder(QPainter &painter, const QRect &cell) const;

    bool m_folded = false;
};

} // namespace evenkeel
