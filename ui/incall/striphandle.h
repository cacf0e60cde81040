#pragma once

#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

/// What the strip is moved by: dragged with the mouse, or with the arrow keys.
class StripHandle final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    explicit StripHandle(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect().adjusted(3, 3, -3, -3); }
    [[nodiscard]] int focusRadius() const override { return 4; }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

signals:
    void nudged(const QPoint &by); ///< by an arrow key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace evenkeel
