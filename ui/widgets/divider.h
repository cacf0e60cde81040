#pragma once

#include <QWidget>

namespace evenkeel {

/// A decorative line of one pixel, level.
class Divider final : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace evenkeel
