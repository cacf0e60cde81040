#pragma once

#include "ui/theme/focusshape.h"

#include <QAbstractButton>

namespace evenkeel {

/// One section in the list of Settings: icon and name, or the icon alone.
class SectionItem final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    SectionItem(QString icon, const QString &name, QWidget *parent = nullptr);

    /// 40 wide, the name in the tooltip.
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect focusRect() const override { return rect(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_narrow = false;
};

} // namespace evenkeel
