#pragma once

#include "ui/theme/token.h"

#include <QWidget>

namespace evenkeel {

/// An icon beside words that say the same: nothing to click, nothing to speak.
class IconMark final : public QWidget
{
    Q_OBJECT

public:
    /// A name of `resources/icons`, `side` in pixels of the design.
    IconMark(QString icon, int side, Token token, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_side;
    Token m_token;
};

} // namespace evenkeel
