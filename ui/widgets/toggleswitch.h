#pragma once

#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>
#include <QVariantAnimation>

namespace evenkeel {

/// A switch, 40 by 22 in a target of 28: something is on or off at once, without saving.
class ToggleSwitch final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    /// `name` is spoken; the words beside it are a label of their own.
    explicit ToggleSwitch(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override;
    [[nodiscard]] int focusRadius() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void slide(bool on);

    QVariantAnimation m_slide;
};

} // namespace evenkeel
