#pragma once

#include "ui/theme/token.h"

#include <QWidget>

namespace evenkeel {

/// An icon beside words that say the same: nothing to click, nothing to speak.
class Glyph final : public QWidget
{
    Q_OBJECT

public:
    /// A name of `resources/icons`, `side` in pixels of the design.
    Glyph(QString icon, int side, Token token, QWidget *parent = nullptr);

    /// In the middle of a soft square of 36, as beside the promises of the first run.
    void setBoxed(bool boxed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_side;
    Token m_token;
    bool m_boxed = false;
};

} // namespace evenkeel
