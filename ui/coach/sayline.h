#pragma once

#include "ui/theme/focusshape.h"

#include <QAbstractButton>

namespace evenkeel {

/// A sentence beside a bar: one that can be said, which a click or Enter copies, or one that it
/// stands against, which is only read.
class SayLine final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    enum class Kind { Say, RatherThan };

    SayLine(const QString &sentence, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] int focusRadius() const override { return 4; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect wordsIn(int width, int height) const;

    Kind m_kind;
};

} // namespace evenkeel
