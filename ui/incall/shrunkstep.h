#pragma once

#include "ui/theme/focusshape.h"

#include <QAbstractButton>

namespace evenkeel {

/// The step that is on, in two lines that end where there is no more room. A click shows the whole
/// strip.
class ShrunkStep final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    explicit ShrunkStep(QWidget *parent = nullptr);

    void showStep(const QString &title, const QString &below);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] int focusRadius() const override { return 6; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title;
    QString m_below;
};

} // namespace evenkeel
