#pragma once

#include <QWidget>

namespace evenkeel {

/// Lies over the four corners of a card whose rows reach its edges, and keeps them round.
class CardCorners final : public QWidget
{
    Q_OBJECT

public:
    explicit CardCorners(QWidget *card);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace evenkeel
