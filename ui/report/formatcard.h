#pragma once

#include "ui/theme/focusshape.h"

#include <QAbstractButton>

namespace evenkeel {

/// One kind of file: its name and what it is good for.
class FormatCard final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    FormatCard(const QString &name, const QString &use, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_use;
};

} // namespace evenkeel
